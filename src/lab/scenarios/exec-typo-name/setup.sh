#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/parcels/bin/parceld 755 <<'END'
#!/usr/bin/perl
use strict; use IO::Socket::INET; $| = 1; $SIG{PIPE} = 'IGNORE';
my $s = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 7010, Listen => 5, ReuseAddr => 1) or die "parceld: port 7010: $!\n";
print "parceld: depot $ARGV[1], tracking 88 parcels\n";
while (1) { my $c = $s->accept or next; print $c "parceld\n"; close $c }
END
unit <<'END'
[Unit]
Description=Parcel tracking
After=network.target

[Service]
User=www-data
ExecStart=/opt/parcels/bin/parcelsd --depot north --verbose
Restart=on-failure
RestartSec=200ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 2
