#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account porter
file /opt/porter/porter.py 644 <<'END'
import os, time
print("porter: stepping back", flush=True)
os.setpriority(os.PRIO_PROCESS, 0, 5)
print("porter: at the door", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=SystemCallFilter=~@resources kills the p

[Service]
User=porter
SystemCallFilter=@system-service
SystemCallFilter=~@resources
ExecStart=/usr/bin/python3 /opt/porter/porter.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
