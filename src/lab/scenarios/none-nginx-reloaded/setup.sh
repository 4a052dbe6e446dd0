#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/almshouse/nginx.conf <<'END'
pid /run/almshouse.pid;
error_log stderr warn;
events { }
http {
    access_log off;
    server { listen 127.0.0.1:7041; root /etc/almshouse/pages; }
}
END
folder /etc/almshouse/pages
unit <<'END'
[Unit]
Description=Almshouse

[Service]
Type=forking
PIDFile=/run/almshouse.pid
ExecStart=/usr/sbin/nginx -c /etc/almshouse/nginx.conf
ExecReload=/usr/sbin/nginx -c /etc/almshouse/nginx.conf -s reload
END
launch_until 5 answers 7041
curl -s -o /dev/null http://127.0.0.1:7041/missing
systemctl reload "$U"
sleep .5
