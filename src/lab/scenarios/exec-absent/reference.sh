#!/bin/bash
. "$(dirname "$0")/../lib.sh"
mkdir /opt/geoip/sbin
cat > /opt/geoip/sbin/geoipd <<'END'
#!/usr/bin/perl
use strict; use IO::Socket::INET; $| = 1; $SIG{PIPE} = 'IGNORE';
my $s = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 7012, Listen => 5, ReuseAddr => 1) or die "geoipd: port 7012: $!\n";
print "geoipd: lookups from $ARGV[1]\n";
while (1) { my $c = $s->accept or next; print $c "geoipd\n"; close $c }
END
chmod 755 /opt/geoip/sbin/geoipd
renew
