#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /opt/geoip/data
echo 'v7' > /opt/geoip/data/cities.db
unit <<'END'
[Unit]
Description=GeoIP lookups
After=network.target

[Service]
ExecStart=/opt/geoip/sbin/geoipd --db /opt/geoip/data/cities.db
Restart=always
RestartSec=100ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 1
