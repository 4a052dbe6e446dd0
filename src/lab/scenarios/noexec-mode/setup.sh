#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/ledgerbot/ledgerbot.py 644 <<'END'
#!/usr/bin/python3
import time
print("ledgerbot: books open", flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Ledger bot

[Service]
ExecStart=/opt/ledgerbot/ledgerbot.py
Restart=on-failure
RestartSec=10

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
