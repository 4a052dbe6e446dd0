#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/quillpen/quillpen.pl <<'END'
#!/usr/bin/perl
use strict; use IO::Socket::INET; $| = 1; $SIG{PIPE} = 'IGNORE';
my $s = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 7020, Listen => 5, ReuseAddr => 1) or die "quillpen: port 7020: $!\n";
print "quillpen: ready, listening on 127.0.0.1:7020\n";
while (1) { my $c = $s->accept or next; print $c "quillpen\n"; close $c }
END
unit <<'END'
[Unit]
Description=Quill pen

[Service]
Type=forking
User=www-data
ExecStart=/usr/bin/perl /opt/quillpen/quillpen.pl
TimeoutStartSec=4

[Install]
WantedBy=multi-user.target
END
launch
