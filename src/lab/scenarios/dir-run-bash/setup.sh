#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account signalman
file /opt/signalman/signalman.sh 755 <<'END'
#!/bin/bash
set -e
mkdir -p /run/signalman
echo up > /run/signalman/lamp
echo "signalman: lamps lit"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=A service without root wants to create /

[Service]
User=signalman
ExecStart=/opt/signalman/signalman.sh

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
