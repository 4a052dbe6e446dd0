#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/armoury
file /opt/armourer/armourer.py 644 <<'END'
import os, time
open("/srv/armoury/key", "w").close()
os.chmod("/srv/armoury/key", 0o4755)
print("armourer: forged", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=RestrictSUIDSGID=yes forbids chmod u+s

[Service]
RestrictSUIDSGID=yes
ExecStart=/usr/bin/python3 /opt/armourer/armourer.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
