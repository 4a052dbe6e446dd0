#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/toll/booth 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "toll: coin box is full\n"; exit 4;
END
unit <<'END'
[Unit]
Description=Toll booth
[Service]
User=www-data
LimitNOFILE=many
TimeoutStopSec=5 sek
ExecStart=/srv/toll/booth

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
