#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/tunneller/tunneller.py 644 <<'END'
import os, time
fd = os.open("/dev/net/tun", os.O_RDWR)
print("tunneller: digging", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=PrivateDevices=yes hides /dev/net/tun

[Service]
PrivateDevices=yes
ExecStart=/usr/bin/python3 /opt/tunneller/tunneller.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
