#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/default/stables <<'END'
STABLES_FEED=oats
END
file /opt/stables/stables.pl <<'END'
my $feed = $ENV{STABLES_FEED} or die "stables: STABLES_FEED must be set\n";
$| = 1; print "stables: feeding $feed\n"; sleep 5 while 1;
END
unit <<'END'
[Unit]
Description=Stables

[Service]
User=www-data
EnvironmentFile=-/etc/default/stable
ExecStart=/usr/bin/perl /opt/stables/stables.pl
Restart=on-failure
RestartSec=200ms

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
sleep 2
