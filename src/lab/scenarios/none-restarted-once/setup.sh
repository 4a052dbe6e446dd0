#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/hearth/hearth.sh 755 <<'END'
#!/bin/bash
[ -e /run/hearth-lit ] || { touch /run/hearth-lit; echo "hearth: spark lost"; exit 1; }
echo "hearth: burning"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Hearth

[Service]
ExecStart=/opt/hearth/hearth.sh
Restart=on-failure
RestartSec=300ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 says burning
sleep 3
