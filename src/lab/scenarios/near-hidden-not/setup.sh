#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account clerk
file /opt/clerk/clerk.py 644 <<'END'
import time
print("clerk:", open("/srv/ledger-of-1901").read(), flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=InaccessiblePaths=/mnt is set, but the m

[Service]
User=clerk
InaccessiblePaths=/mnt
ExecStart=/usr/bin/python3 /opt/clerk/clerk.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
