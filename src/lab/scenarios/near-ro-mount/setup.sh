#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account ropewalk
folder /srv/ropewalk ropewalk
mount -t tmpfs -o ro,size=1m ropes /srv/ropewalk
file /opt/ropewalk/ropewalk.py <<'END'
import time
with open("/srv/ropewalk/lengths", "w") as lengths:
    print("ropewalk: spinning", flush=True)
    while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Rope walk

[Service]
User=ropewalk
ProtectSystem=strict
ReadWritePaths=/srv/ropewalk
ExecStart=/usr/bin/python3 /opt/ropewalk/ropewalk.py
END
launch_until 5 ended
