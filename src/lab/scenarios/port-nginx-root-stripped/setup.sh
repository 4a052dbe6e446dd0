#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/nginx-gate.conf <<'END'
worker_processes 1;
pid /run/nginx-gate.pid;
error_log stderr;
events {}
http { access_log off; server { listen 127.0.0.1:80; } }
END
unit <<'END'
[Unit]
Description=Gate

[Service]
CapabilityBoundingSet=CAP_SETUID CAP_SETGID CAP_CHOWN CAP_DAC_OVERRIDE
ExecStart=/usr/sbin/nginx -c /etc/nginx-gate.conf -g 'daemon off;'
KillSignal=SIGQUIT

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
