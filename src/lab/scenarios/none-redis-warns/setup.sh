#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Pantry

[Service]
Type=notify
DynamicUser=yes
ExecStart=/usr/bin/redis-server --bind 127.0.0.1 --port 7042 --save "" --supervised systemd
END
launch_until 5 answers 7042
