#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account postern
file /opt/postern/postern.pl <<'END'
use Socket;
$| = 1;
socket(my $s, PF_UNIX, SOCK_STREAM, 0) or die "postern: no local socket: $!\n";
print "postern: bolt drawn\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Postern

[Service]
User=postern
RestrictAddressFamilies=AF_INET AF_INET6
ExecStart=/usr/bin/perl /opt/postern/postern.pl

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
