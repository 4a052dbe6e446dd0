#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/starchart/starchart.py <<'END'
import os, socket
def notify(what):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        s.sendto(what.encode(), os.environ["NOTIFY_SOCKET"].replace("@", "\0", 1))
import time
for part in range(1, 8):
    print(f"starchart: loading catalogue, part {part} of 7", flush=True)
    notify(f"STATUS=Loading catalogue, part {part} of 7")
    time.sleep(1)
notify("READY=1\nSTATUS=118218 stars")
print("starchart: 118218 stars", flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Star chart

[Service]
Type=notify
User=www-data
ExecStart=/usr/bin/python3 /opt/starchart/starchart.py
TimeoutStartSec=3

[Install]
WantedBy=multi-user.target
END
launch
