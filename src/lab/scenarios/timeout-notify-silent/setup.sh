#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/weathermap/weathermap.py <<'END'
import os, socket, time
time.sleep(6)
with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
    s.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"].replace("@", "\0", 1))
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Weather map

[Service]
Type=notify
ExecStart=/usr/bin/python3 /opt/weathermap/weathermap.py
TimeoutStartSec=3
END
launch
