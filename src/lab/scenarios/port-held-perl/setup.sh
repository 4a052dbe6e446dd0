#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/rookery/rookery.pl <<'END'
use IO::Socket::INET;
$| = 1;
my $nest = IO::Socket::INET->new(Listen => 5, ReuseAddr => 1, LocalAddr => '127.0.0.1', LocalPort => 7780) or die "rookery: cannot listen: $!\n";
print "rookery: counting\n";
1 while $nest->accept;
END
unit rookery-old.service <<'END'
[Unit]
Description=Old rookery

[Service]
ExecStart=/usr/bin/perl /opt/rookery/rookery.pl
END
unit <<'END'
[Unit]
Description=Rookery

[Service]
ExecStart=/usr/bin/perl /opt/rookery/rookery.pl

[Install]
WantedBy=multi-user.target
END
launch rookery-old.service
within 5 answers 7780
launch_until 5 ended
