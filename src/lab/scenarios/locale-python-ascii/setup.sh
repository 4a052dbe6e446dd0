#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/press/main.py 755 <<'END'
#!/usr/bin/python3
import time
print("press: Gr\u00f6\u00dfe 40", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
Environment=PYTHONIOENCODING=ascii
ExecStart=/usr/bin/python3 /srv/press/main.py

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
