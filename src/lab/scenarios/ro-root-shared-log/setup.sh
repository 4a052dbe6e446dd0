#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/minstrel/minstrel 644 <<'END'
$| = 1;
open(my $l, ">>", "/var/log/minstrel.log") or die "log: $!\n";
print "minstrel: sings\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=ProtectSystem=strict; a file directly in

[Service]
ProtectSystem=strict
ExecStart=/usr/bin/perl /opt/minstrel/minstrel

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
