#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/cache/cache.conf <<'END'
port 7311
maxmemmory 8mb
save ""
END
unit <<'END'
[Unit]
Description=Cache
[Service]
User=www-data
ExecStart=/usr/bin/redis-server /etc/cache/cache.conf

[Install]
WantedBy=multi-user.target
END
launch
within 5 ended
