#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/toll/booth 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "toll: lanes $ARGV[0]\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Toll booth
[Service]
User=www-data
ExecStart=/srv/toll/booth 2

[Install]
WantedBy=multi-user.target
END
file /etc/systemd/system/tollbooth.service.d/lanes.conf <<'END'
[Service]
Nice=2
ExecStart=/srv/toll/booth 6
END
launch
sleep .3
