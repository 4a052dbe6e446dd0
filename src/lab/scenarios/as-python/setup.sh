#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account mason
file /opt/mason/mason.py 644 <<'END'
import time
wall = bytearray(400 * 1024 * 1024)
print("mason: wall stands", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=LimitAS=200M is too little for a Python 

[Service]
User=mason
LimitAS=200M
ExecStart=/usr/bin/python3 /opt/mason/mason.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
