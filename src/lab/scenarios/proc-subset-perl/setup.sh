#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account census
file /opt/census/census.pl 644 <<'END'
$| = 1;
open(my $l, "<", "/proc/loadavg") or die "census: /proc/loadavg: $!\n";
print "census: counted\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=ProcSubset=pid hides /proc/loadavg

[Service]
User=census
ProcSubset=pid
ProtectProc=invisible
ExecStart=/usr/bin/perl /opt/census/census.pl

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
