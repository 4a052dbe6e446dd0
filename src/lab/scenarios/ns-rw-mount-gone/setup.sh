#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account tiles
folder /srv/tiles tiles
file /opt/tileserver/tileserver.pl <<'END'
open my $f, '>', '/srv/tiles/index' or die "tileserver: /srv/tiles/index: $!\n";
$| = 1; print "tileserver: index built, cache ", (-d '/mnt/tilecache' ? "warm" : "off"), "\n"; sleep 5 while 1;
END
unit <<'END'
[Unit]
Description=Map tiles

[Service]
User=tiles
ProtectSystem=strict
ReadWritePaths=/mnt/tilecache /srv/tiles
ExecStart=/usr/bin/perl /opt/tileserver/tileserver.pl
Restart=on-failure
RestartSec=200ms

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
sleep 2
