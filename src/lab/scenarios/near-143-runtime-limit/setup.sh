#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/auctiond/auctiond.py <<'END'
import signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
print("auctiond: 12 lots open", flush=True)
while True:
    time.sleep(1)
END
unit <<'END'
[Unit]
Description=Auction clock

[Service]
User=nobody
ExecStart=/usr/bin/python3 /opt/auctiond/auctiond.py
RuntimeMaxSec=3

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
