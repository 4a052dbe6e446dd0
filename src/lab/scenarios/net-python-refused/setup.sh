#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account teller
file /opt/vault/vault.py <<'END'
import socket
s = socket.create_server(("127.0.0.1", 7411))
while True: s.accept()[0].close()
END
unit vault.service <<'END'
[Service]
ExecStart=/usr/bin/python3 /opt/vault/vault.py
END
launch vault.service
within 5 answers 7411
file /opt/teller/teller.py 644 <<'END'
import socket, time
socket.create_connection(("127.0.0.1", 7411))
print("teller: vault open", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=PrivateNetwork=yes

[Service]
User=teller
PrivateNetwork=yes
ExecStart=/usr/bin/python3 /opt/teller/teller.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
