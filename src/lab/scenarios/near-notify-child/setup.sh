#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Choir

[Service]
Type=notify
NotifyAccess=main
User=www-data
ExecStart=/usr/bin/python3 /opt/choir/choir.py
TimeoutStartSec=3

[Install]
WantedBy=multi-user.target
END
file /opt/choir/choir.py <<'END'
import os, socket
def notify(what):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        s.sendto(what.encode(), os.environ["NOTIFY_SOCKET"].replace("@", "\0", 1))
import time
if os.fork() == 0:
    print("choir: all voices here", flush=True)
    notify("READY=1")
while True:
    time.sleep(1)
END
launch
