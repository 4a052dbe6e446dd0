#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/drummer/drummer.py 644 <<'END'
import os, time
fd = os.open("/dev/ttyUSB7", os.O_RDWR)
print("drummer: drumming", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=PrivateDevices=yes, but the device is no

[Service]
PrivateDevices=yes
ExecStart=/usr/bin/python3 /opt/drummer/drummer.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
