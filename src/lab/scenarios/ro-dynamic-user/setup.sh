#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/diarist/diarist.py 644 <<'END'
import os, time
os.makedirs("/var/lib/diarist", exist_ok=True)
open("/var/lib/diarist/today", "w").write("rain")
print("diarist: written", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=DynamicUser=yes

[Service]
DynamicUser=yes
ExecStart=/usr/bin/python3 /opt/diarist/diarist.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
