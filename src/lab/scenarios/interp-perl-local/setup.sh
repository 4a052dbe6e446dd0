#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/postmark/bin/postmark 755 <<'END'
#!/usr/local/bin/perl
use strict; use IO::Socket::INET; $| = 1; $SIG{PIPE} = 'IGNORE';
my $s = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 7015, Listen => 5, ReuseAddr => 1) or die "postmark: port 7015: $!\n";
print "postmark: franking\n";
while (1) { my $c = $s->accept or next; print $c "postmark\n"; close $c }
END
unit <<'END'
[Unit]
Description=Franking machine

[Service]
User=www-data
WorkingDirectory=/srv/postmark
ExecStart=/srv/postmark/bin/postmark
Restart=on-failure
RestartSec=150ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 1
