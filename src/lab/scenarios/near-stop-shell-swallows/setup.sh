#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/granary/granary.sh 755 <<'END'
#!/bin/bash
trap "" TERM
echo "granary: 5 bins"
while :; do sleep 1; done
END
unit <<'END'
[Unit]
Description=Granary
[Service]
User=www-data
TimeoutStopSec=2s
ExecStart=/srv/granary/granary.sh

[Install]
WantedBy=multi-user.target
END
launch_until 5 says bins
systemctl stop $U
