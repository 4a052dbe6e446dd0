#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/badged/badged 755 <<'END'
#!/usr/bin/perl
use strict; use IO::Socket::INET; $| = 1;
print "badged: 3.1 starting\n";
for my $try (1 .. 3) {
    if (IO::Socket::INET->new(PeerAddr => '127.0.0.1:7044', Timeout => 1)) { print "badged: licence granted\n"; sleep 1 while 1; }
    print "badged: licence server 127.0.0.1:7044: $! (try $try)\n"; select undef, undef, undef, 0.3;
}
print "badged: no licence, terminating\n";
exit 143;
END
unit <<'END'
[Unit]
Description=Badge reader

[Service]
ExecStart=/opt/badged/badged
Restart=no

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
