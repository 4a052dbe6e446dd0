#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account meter
file /opt/meterd/meterd.py <<'END'
import time
with open("/var/lib/meterd/readings", "a") as readings:
    print("meterd: readings go to /var/lib/meterd", flush=True)
    while True:
        readings.write("230\n")
        readings.flush()
        time.sleep(1)
END
unit <<'END'
[Unit]
Description=Meter readings

[Service]
User=meter
ProtectSystem=strict
ReadWritePaths=/var/lib/meterd
ExecStart=/usr/bin/python3 /opt/meterd/meterd.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
