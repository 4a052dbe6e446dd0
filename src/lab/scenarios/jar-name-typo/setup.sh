#!/bin/bash
. "$(dirname "$0")/../lib.sh"
made /srv/press
mkdir -p /srv/press; cp /usr/share/java/zookeeper.jar /srv/press/press-2.1.jar
echo /srv/press >> $MADE/paths
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/java -Xmx64m -cp /usr/share/java/* -jar /srv/press/pres-2.1.jar

[Install]
WantedBy=multi-user.target
END
launch
within 8 ended
