#!/bin/bash
. "$(dirname "$0")/../lib.sh"
made /srv/press
mkdir -p /srv/press; python3 -m venv --without-pip /srv/press/.venv
echo /srv/press >> $MADE/paths
file /srv/press/main.py 755 <<'END'
#!/usr/bin/python3
import rollers2
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/python3 /srv/press/main.py

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
