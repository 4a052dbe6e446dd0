#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/millrace/millrace 755 <<'END'
#!/usr/bin/perl
use POSIX (); $| = 1;
open my $f, '>', '/run/millrace.pid' or die "millrace: $!\n";
print $f "$$\n";
close $f;
fork and exit 0;
POSIX::setsid();
print "millrace: wheel turning\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Mill race

[Service]
Type=forking
PIDFile=/run/millrace.pid
ExecStart=/opt/millrace/millrace
TimeoutStartSec=4

[Install]
WantedBy=multi-user.target
END
launch
