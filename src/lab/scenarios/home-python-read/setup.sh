#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account tutor
folder /home/mara mara 755
file /home/mara/lessons.txt <<'END'
Latin
END
file /opt/tutor/tutor.py 644 <<'END'
import time
print("tutor:", open("/home/mara/lessons.txt").read().strip(), "is taught", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=ProtectHome=yes hides a file in /home th

[Service]
User=tutor
ProtectHome=yes
ExecStart=/usr/bin/python3 /opt/tutor/tutor.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
