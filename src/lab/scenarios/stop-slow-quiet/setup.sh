#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/granary/granary.py 755 <<'END'
#!/usr/bin/python3
import signal, sys, time
def stop(*a):
    print("granary: SIGTERM, writing the inventory to disk", flush=True); time.sleep(5); print("granary: done", flush=True); sys.exit(0)
signal.signal(signal.SIGTERM, stop)
print("granary: 5 bins", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Granary
[Service]
User=www-data
TimeoutStopSec=2s
ExecStart=/srv/granary/granary.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 says bins
systemctl stop $U
