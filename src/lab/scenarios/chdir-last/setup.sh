#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/gallery/thumbnails www-data
file /opt/thumbnailer/thumbnailer.pl <<'END'
open my $f, '>', 'session' or die "thumbnailer: session: $!\n";
$| = 1; print "thumbnailer: ready\n"; sleep 5 while 1;
END
unit <<'END'
[Unit]
Description=Thumbnailer

[Service]
User=www-data
WorkingDirectory=/srv/gallery/thumbnail
ExecStart=/usr/bin/perl /opt/thumbnailer/thumbnailer.pl
Restart=always
RestartSec=100ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 1
