#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Lantern

[Service]
User=www-data
Group=lamplighters
ExecStart=/usr/bin/python3 -m http.server -b 127.0.0.1 -d /usr/share/doc 7018

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
