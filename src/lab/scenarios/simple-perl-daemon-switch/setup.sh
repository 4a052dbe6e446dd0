#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/signalbox/signalbox 755 <<'END'
#!/usr/bin/perl
use strict; use IO::Socket::INET; use POSIX (); $| = 1; $SIG{PIPE} = 'IGNORE';
if (grep { $_ eq '--daemon' } @ARGV) {
    if (my $first = fork) { waitpid $first, 0; exit 0 }
    POSIX::setsid();
    fork and exit 0;
    chdir '/';
}
my $s = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => 7023, Listen => 5, ReuseAddr => 1) or die "signalbox: $!\n";
print "signalbox: levers set, process $$\n";
while (1) { my $c = $s->accept or next; print $c "clear\n"; close $c }
END
unit <<'END'
[Unit]
Description=Signal box

[Service]
Type=simple
User=www-data
ExecStart=/opt/signalbox/signalbox --daemon --track 7

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
