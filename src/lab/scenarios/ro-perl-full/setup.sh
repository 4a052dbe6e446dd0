#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /etc/sealring
file /etc/sealring/serial 644 <<'END'
1
END
file /opt/sealring/sealring.pl <<'END'
$| = 1;
open(my $serial, '>>', '/etc/sealring/serial') or die "sealring: cannot append to /etc/sealring/serial: $!\n";
print "sealring: sealing\n";
while (1) { print $serial "1\n"; sleep 1 }
END
unit <<'END'
[Unit]
Description=Seal ring

[Service]
ProtectSystem=full
ExecStart=/usr/bin/perl /opt/sealring/sealring.pl

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
