#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account basket
file /etc/basket/redis.conf <<'END'
bind 127.0.0.1
port 7021
daemonize no
pidfile /run/basket/redis.pid
save ""
tcp-backlog 64
END
unit <<'END'
[Unit]
Description=Basket cache
After=network.target

[Service]
Type=forking
User=basket
RuntimeDirectory=basket
PIDFile=/run/basket/redis.pid
ExecStart=/usr/bin/redis-server /etc/basket/redis.conf
TimeoutStartSec=3
Restart=on-failure
RestartSec=30

[Install]
WantedBy=multi-user.target
END
launch
