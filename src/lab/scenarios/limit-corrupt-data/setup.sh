#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /var/lib/annals/store <<'END'
%%%%
END
file /opt/annals/annals.pl <<'END'
$| = 1;
open my $f, '<', '/var/lib/annals/store' or die "annals: $!\n";
my $head = <$f>;
unless ($head =~ /^ANNALS 2/) { print "annals: /var/lib/annals/store is corrupt (bad checksum in block 0), refusing to start\n"; exit 1 }
print "annals: store opened\n";
sleep 5 while 1;
END
unit <<'END'
[Unit]
Description=Annals

[Service]
ExecStart=/usr/bin/perl /opt/annals/annals.pl
Restart=always
RestartSec=100ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 1
