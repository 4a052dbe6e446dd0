#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/kettle/kettle.py <<'END'
import time
print("kettle: 96 degrees", flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Kettle

[Service]
User=teamaker
ExecStart=/usr/bin/python3 /opt/kettle/kettle.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
