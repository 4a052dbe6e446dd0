#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account cashier
file /opt/cashier/cashier.pl 644 <<'END'
use IO::Socket::INET;
$| = 1;
IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => 7412) or die "cashier: 127.0.0.1:7412: $!\n";
print "cashier: counting\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=PrivateNetwork=yes, but nobody listens o

[Service]
User=cashier
PrivateNetwork=yes
ExecStart=/usr/bin/perl /opt/cashier/cashier.pl

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
