#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account lamplighter
account vera
folder /home/vera vera 700
file /home/vera/route.txt <<'END'
quay
END
file /opt/lamplighter/lamplighter.py 644 <<'END'
import time
print("lamplighter:", open("/home/vera/route.txt").read().strip(), "is lit", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=The home is closed to the unit's user; P

[Service]
User=lamplighter
ProtectHome=no
ExecStart=/usr/bin/python3 /opt/lamplighter/lamplighter.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
