#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account parley
folder /srv/parley
file /opt/parley/parley.py <<'END'
import socket, time
s = socket.socket(socket.AF_UNIX)
s.bind("/srv/parley/talk.sock")
s.listen()
print("parley: listening", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Parley

[Service]
User=parley
ExecStart=/usr/bin/python3 /opt/parley/parley.py
END
launch_until 5 ended
