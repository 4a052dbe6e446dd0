#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Attic

[Service]
ExecStart=/bin/sleep infinity

[Install]
WantedBy=multi-user.target
END
systemctl daemon-reload
