#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Plough the field

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/echo plough: 12 furrows
ExecStart=/bin/echo plough: 12 more
END
launch
