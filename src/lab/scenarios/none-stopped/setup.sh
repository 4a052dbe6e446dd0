#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/lamplight/lamplight.py <<'END'
import signal, sys
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
print("lamplight: lit", flush=True)
while True:
    signal.pause()
END
unit <<'END'
[Unit]
Description=Lamp light

[Service]
ExecStart=/usr/bin/python3 /opt/lamplight/lamplight.py
Restart=always

[Install]
WantedBy=multi-user.target
END
launch_until 5 says lit
systemctl stop "$U"
