#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account brewer
account brewer
folder /home/brewer brewer 750
file /home/brewer/mash.py 644 <<'END'
import time
open("batch", "a").write("1\n")
print("brewer: mashing", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=ProtectHome=yes closes the working direc

[Service]
User=brewer
ProtectHome=yes
WorkingDirectory=/home/brewer
ExecStart=/usr/bin/python3 mash.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
