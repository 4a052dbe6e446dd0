#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/tapearchive/tapearchive 755 <<'END'
#!/usr/bin/perl
use strict; $| = 1;
pipe(my $ready, my $tell) or die;
my $child = fork;
if ($child) {
    close $tell;
    exit(defined(readline $ready) ? 0 : 1);
}
close $ready;
for my $volume (1 .. 6) { print "tapearchive: reading volume $volume of 6\n"; sleep 1 }
print $tell "up\n"; close $tell;
print "tapearchive: catalogue complete\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Tape archive

[Service]
Type=forking
ExecStart=/opt/tapearchive/tapearchive
TimeoutStartSec=4

[Install]
WantedBy=multi-user.target
END
launch
