#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/press/press.py 755 <<'END'
#!/usr/bin/python3
print("press: paper", flush=True)
open("/srv/press/paper.dat")
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/python3 /srv/press/press.py

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
