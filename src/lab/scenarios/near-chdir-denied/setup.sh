#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /home/deploy/courtyard/app.py <<'END'
import time
print("courtyard: open", flush=True)
while True:
    time.sleep(5)
END
chmod 700 /home/deploy
unit <<'END'
[Unit]
Description=Courtyard

[Service]
User=www-data
WorkingDirectory=/home/deploy/courtyard
ExecStart=/usr/bin/python3 app.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
