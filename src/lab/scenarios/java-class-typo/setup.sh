#!/bin/bash
. "$(dirname "$0")/../lib.sh"
made /srv/press
mkdir -p /srv/press
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/java -Xmx32m -cp /usr/share/java/zookeeper.jar com.acme.press.Pres

[Install]
WantedBy=multi-user.target
END
launch
within 8 ended
