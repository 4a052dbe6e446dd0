#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account courier
folder /var/lib/courier courier 700
file /opt/courier/courier.pl <<'END'
open my $f, '>', '/var/lib/courier/route' or die "courier: /var/lib/courier/route: $!\n";
$| = 1; print "courier: route planned\n"; sleep 5 while 1;
END
unit <<'END'
[Unit]
Description=Courier

[Service]
User=courrier
ExecStart=/usr/bin/perl /opt/courier/courier.pl
Restart=on-failure
RestartSec=200ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 2
