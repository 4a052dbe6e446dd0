#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account sexton
file /opt/sexton/sexton.py 644 <<'END'
import time
print(open("/var/lib/sexton/sexton.conf").read(), flush=True)
print("sexton: digging", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=A configuration file is missing below /v

[Service]
User=sexton
ExecStart=/usr/bin/python3 /opt/sexton/sexton.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
