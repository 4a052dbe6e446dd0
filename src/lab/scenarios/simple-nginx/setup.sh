#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/edgecache/nginx.conf <<'END'
pid /run/edgecache.pid;
error_log stderr;
events { }
http {
    access_log off;
    server { listen 127.0.0.1:7025; return 200 "edge\n"; }
}
END
unit <<'END'
[Unit]
Description=Edge cache
After=network.target

[Service]
ExecStart=/usr/sbin/nginx -c /etc/edgecache/nginx.conf
ExecReload=/usr/sbin/nginx -c /etc/edgecache/nginx.conf -s reload
TimeoutStopSec=2

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
