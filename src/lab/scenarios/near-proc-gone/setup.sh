#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account mapmaker
file /opt/mapmaker/mapmaker.py 644 <<'END'
import time
open("/proc/mapmaker").read()
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=ProcSubset=pid, but the file is not on t

[Service]
User=mapmaker
ProcSubset=pid
ExecStart=/usr/bin/python3 /opt/mapmaker/mapmaker.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
