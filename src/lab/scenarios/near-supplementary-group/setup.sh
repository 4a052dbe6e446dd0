#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account shipyard
unit <<'END'
[Unit]
Description=Shipyard

[Service]
User=shipyard
SupplementaryGroups=docker
ExecStart=/bin/sleep infinity
Restart=on-failure
RestartSec=200ms

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
sleep 1
