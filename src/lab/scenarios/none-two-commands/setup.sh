#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Oneshot with two commands
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/true
ExecStart=/bin/echo both

[Install]
WantedBy=multi-user.target
END
launch
