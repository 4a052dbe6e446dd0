#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/regatta/regatta.pl <<'END'
$| = 1;
print "regatta: setting the course\n";
sleep 1;
die "regatta: cannot open /var/lib/regatta/wind.dat: no wind\n" unless -e "/var/lib/regatta/wind.dat";
sleep 1000000;
END
folder /var/lib/regatta
unit <<'END'
[Unit]
Description=Regatta

[Service]
User=nobody
ExecStart=/usr/bin/perl /opt/regatta/regatta.pl
RuntimeMaxSec=20

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
