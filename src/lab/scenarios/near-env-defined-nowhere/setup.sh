#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/smithy/smithy.py <<'END'
import os, time
anvil = os.environ["SMITHY_ANVIL"]
print("smithy: anvil", anvil, flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Smithy

[Service]
ExecStart=/usr/bin/python3 /opt/smithy/smithy.py
Restart=on-failure
RestartSec=100ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 1
