#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/toll/booth 755 <<'END'
#!/usr/bin/perl
$| = 1;
open my $f, "<", "lanes.txt" or die "toll: lanes.txt: $!\n"; print "toll: lanes ", <$f>;
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
file /srv/toll/lanes.txt <<'END'
4
END
unit <<'END'
[Unit]
Description=Toll booth
[Service]
User=www-data
WorkingDirectroy=/srv/toll
ExecStart=/srv/toll/booth

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
