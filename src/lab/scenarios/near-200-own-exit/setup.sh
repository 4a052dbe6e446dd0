#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /var/lib/beacon
file /opt/beacon/beacon.sh 755 <<'END'
#!/bin/bash
[ -e lamp ] && exec sleep infinity
echo "beacon: no lamp in $PWD: No such file or directory"
exit 200
END
unit <<'END'
[Unit]
Description=Beacon

[Service]
WorkingDirectory=/var/lib/beacon
ExecStart=/opt/beacon/beacon.sh

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
