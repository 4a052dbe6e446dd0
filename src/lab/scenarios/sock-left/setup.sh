#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account toastmaster
folder /srv/toast toastmaster
python3 -c "import socket; socket.socket(socket.AF_UNIX).bind(\"/srv/toast/table.sock\")"
file /opt/toastmaster/toastmaster.py 644 <<'END'
import os, signal, socket, sys, time
s = socket.socket(socket.AF_UNIX)
s.bind("/srv/toast/table.sock")
signal.signal(signal.SIGTERM, lambda *a: (os.unlink("/srv/toast/table.sock"), sys.exit(0)))
s.listen()
print("toastmaster: glasses up", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=A socket file of a killed run is still t

[Service]
User=toastmaster
ExecStart=/usr/bin/python3 /opt/toastmaster/toastmaster.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
