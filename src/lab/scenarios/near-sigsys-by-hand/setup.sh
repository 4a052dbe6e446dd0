#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/herald/herald.py 644 <<'END'
import os, time
if not os.path.exists("/etc/herald"): os.kill(os.getpid(), 31)
print("herald: fanfare", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Somebody sends SIGSYS; the unit filters 

[Service]
ExecStart=/usr/bin/python3 /opt/herald/herald.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
