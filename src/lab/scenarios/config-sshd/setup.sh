#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/door/sshd_config <<'END'
Port 7351
PermitRootLogn no
END
made /run/sshd
mkdir -p /run/sshd
unit <<'END'
[Unit]
Description=Side door
[Service]
ExecStartPre=/usr/sbin/sshd -t -f /etc/door/sshd_config
ExecStart=/usr/sbin/sshd -D -f /etc/door/sshd_config

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
