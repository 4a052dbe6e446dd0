#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account beacon
file /opt/beacon/beacon.pl 644 <<'END'
$| = 1;
open(my $f, ">", "/var/lib/beacon/flashes") or die "beacon: cannot write /var/lib/beacon/flashes: $!\n";
print "beacon: flashing\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=The folder /var/lib/beacon is missing an

[Service]
User=beacon
ExecStart=/usr/bin/perl /opt/beacon/beacon.pl

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
