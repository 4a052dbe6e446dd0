#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account gauge
file /opt/gauged/gauged 755 <<'END'
#!/usr/bin/perl
use strict; use POSIX (); $| = 1;
if (my $child = fork) {
    open my $f, '>', '/run/gauged/gauged.pid' or die "gauged: /run/gauged/gauged.pid: $!\n";
    print $f "$child\n";
    close $f;
    exit 0;
}
POSIX::setsid();
print "gauged: pressure 1013\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Gauge

[Service]
Type=forking
User=gauge
RuntimeDirectory=gauged
PIDFile=/run/gauged.pid
ExecStart=/opt/gauged/gauged
TimeoutStartSec=4

[Install]
WantedBy=multi-user.target
END
launch
