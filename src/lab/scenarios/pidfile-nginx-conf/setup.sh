#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/storefront/nginx.conf <<'END'
# own instance, behind the shop's balancer
pid /run/storefront-nginx.pid;
error_log stderr;
events { }
http {
    access_log off;
    server { listen 127.0.0.1:7026; return 200 "shop\n"; }
}
END
unit <<'END'
[Unit]
Description=Store front
After=network.target

[Service]
Type=forking
PIDFile=/run/nginx/storefront.pid
ExecStartPre=/usr/sbin/nginx -q -t -c /etc/storefront/nginx.conf
ExecStart=/usr/sbin/nginx -c /etc/storefront/nginx.conf
ExecReload=/bin/kill -HUP $MAINPID
TimeoutStartSec=4

[Install]
WantedBy=multi-user.target
END
launch
