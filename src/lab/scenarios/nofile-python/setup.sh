#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account archivist
file /opt/archivist/archivist.py 644 <<'END'
import time
shelves = [open("/etc/passwd") for i in range(100)]
print("archivist:", len(shelves), "shelves open", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=LimitNOFILE=40 is too little for 100 ope

[Service]
User=archivist
LimitNOFILE=40
ExecStart=/usr/bin/python3 /opt/archivist/archivist.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
