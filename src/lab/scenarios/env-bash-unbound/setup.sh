#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/default/ferrycam <<'END'
# read by ferrycam.service
FERRYCAM_QUAY=west
END
file /opt/ferrycam/ferrycam.sh <<'END'
#!/bin/bash
set -eu
echo "ferrycam: watching quay $FERRYCAM_QUAY"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Ferrycam

[Service]
ExecStart=/bin/bash /opt/ferrycam/ferrycam.sh
Restart=on-failure
RestartSec=0

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
sleep 2
