#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit letterbox.service <<'END'
[Unit]
Description=Letter box

[Service]
User=www-data
ExecStart=/bin/sleep infinity

[Install]
WantedBy=multi-user.target
END
launch
