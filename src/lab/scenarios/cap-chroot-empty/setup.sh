#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/keep
file /opt/gaoler/gaoler.py 644 <<'END'
import os, time
os.chroot("/srv/keep")
print("gaoler: keys turned", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=CapabilityBoundingSet= is empty, so root

[Service]
CapabilityBoundingSet=
ExecStart=/usr/bin/python3 /opt/gaoler/gaoler.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
