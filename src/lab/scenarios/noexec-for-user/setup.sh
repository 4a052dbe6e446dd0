#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account carillon
file /usr/local/sbin/carillon 744 <<'END'
#!/bin/bash
echo "carillon: 23 bells"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Carillon

[Service]
User=carillon
ExecStart=/usr/local/sbin/carillon --tune westminster

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
