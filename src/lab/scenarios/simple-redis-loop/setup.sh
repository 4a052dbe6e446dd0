#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /var/lib/pricewatch
file /etc/pricewatch/redis.conf <<'END'
bind 127.0.0.1
port 7022
daemonize yes
pidfile /run/pricewatch.pid
dir /var/lib/pricewatch
logfile /var/lib/pricewatch/redis.log
save ""
END
unit <<'END'
[Unit]
Description=Price watch
After=network.target

[Service]
ExecStart=/usr/bin/redis-server /etc/pricewatch/redis.conf
Restart=always
RestartSec=200ms

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
sleep 2
