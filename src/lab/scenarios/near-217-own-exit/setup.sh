#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /var/lib/cellar
file /opt/cellar/cellar.py <<'END'
import os, sys, time
casks = os.listdir("/var/lib/cellar")
if not casks:
    print("cellar: user vintner: no casks, giving up", flush=True)
    sys.exit(217)
time.sleep(1e6)
END
unit <<'END'
[Unit]
Description=Cellar

[Service]
User=nobody
ExecStart=/usr/bin/python3 /opt/cellar/cellar.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
