#!/bin/bash
. "$(dirname "$0")/../lib.sh"
made /srv/press
mkdir -p /srv/press; python3 -m venv --without-pip /srv/press/.venv
echo /srv/press >> $MADE/paths
d=$(echo /srv/press/.venv/lib/python3*/site-packages); mkdir $d/rollers; echo 'N = 4' > $d/rollers/__init__.py
file /srv/press/app/main.py 755 <<'END'
#!/usr/bin/python3
import time
import rollers
print("press: rollers", rollers.N, flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
WorkingDirectory=/srv/press/app
ExecStart=/usr/bin/python3 -u main.py

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
