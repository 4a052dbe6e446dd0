#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account gilder
file /opt/gilder/gilder.py 644 <<'END'
import time
print("gilder:", open("/tmp/leaf.txt").read(), flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=PrivateTmp=yes, but the file is not on t

[Service]
User=gilder
PrivateTmp=yes
ExecStart=/usr/bin/python3 /opt/gilder/gilder.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
