#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/orchard/orchard.pl <<'END'
use strict; $| = 1; $SIG{TERM} = sub { print "orchard: harvest stored\n"; exit 0 };
print "orchard: counting trees\n"; sleep 1;
if (-e '/var/lib/orchard/stale.lock') { print "orchard: index is locked by a run that died, leaving\n"; exit 143 }
sleep 1 while 1;
END
folder /var/lib/orchard
unit <<'END'
[Unit]
Description=Orchard census

[Service]
ExecStart=/usr/bin/perl /opt/orchard/orchard.pl

[Install]
WantedBy=multi-user.target
END
launch
sleep 1.5
systemctl stop "$U"
touch /var/lib/orchard/stale.lock
launch_until 5 ended
