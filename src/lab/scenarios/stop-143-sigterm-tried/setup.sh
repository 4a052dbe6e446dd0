#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /usr/local/sbin/lockbox 755 <<'END'
#!/bin/bash
trap 'echo "lockbox: sealing"; kill $!; exit 143' TERM
echo "lockbox: open, depth ${LOCKBOX_DEPTH:?}"
sleep infinity & wait
END
unit <<'END'
[Unit]
Description=Lock box

[Service]
ExecStart=/usr/local/sbin/lockbox
KillMode=mixed

[Install]
WantedBy=multi-user.target
END
file /etc/systemd/system/lockbox.service.d/override.conf <<'END'
[Service]
# depth agreed with the auditors
Environment=LOCKBOX_DEPTH=12
SuccessExitStatus=SIGTERM
END
launch_until 5 says open
systemctl stop "$U"
