#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/sluice/sluice.sh 755 <<'END'
#!/bin/bash
set -e
echo 1 > /proc/sys/net/ipv4/ip_forward
echo "sluice: gates open"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=ProtectKernelTunables=yes

[Service]
ProtectKernelTunables=yes
ExecStart=/opt/sluice/sluice.sh

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
