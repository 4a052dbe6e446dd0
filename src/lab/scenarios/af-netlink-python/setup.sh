#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account linesman
file /opt/linesman/linesman.py <<'END'
import socket, time
s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
print("linesman: watching links", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Links

[Service]
User=linesman
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
ExecStart=/usr/bin/python3 /opt/linesman/linesman.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
