#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/granary/granary 755 <<'END'
#!/usr/bin/perl
$| = 1;
$SIG{TERM} = sub {};
my $n = 0; while (1) { select undef, undef, undef, .4; $n++; print "granary: load $n of 400 weighed and saved\n"; }
END
unit <<'END'
[Unit]
Description=Granary
[Service]
User=www-data
TimeoutStopSec=3
ExecStart=/srv/granary/granary

[Install]
WantedBy=multi-user.target
END
launch_until 5 says weighed
sleep 1.5
systemctl stop $U
