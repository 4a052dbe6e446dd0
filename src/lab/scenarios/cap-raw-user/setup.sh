#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account sounder
file /opt/sounder/sounder.py 644 <<'END'
import socket, time
s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
print("sounder: 12 fathoms", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=A user other than root wants a raw socke

[Service]
User=sounder
ExecStart=/usr/bin/python3 /opt/sounder/sounder.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
