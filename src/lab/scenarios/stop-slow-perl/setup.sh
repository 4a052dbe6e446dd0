#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/granary/granary 755 <<'END'
#!/usr/bin/perl
$| = 1;
$SIG{TERM} = sub { print "granary: closing, 5 bins to be sealed\n"; for (1..5) { sleep 1; print "granary: sealed bin $_ of 5\n"; } exit 0 };
print "granary: 5 bins\n"; while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Granary
[Service]
User=www-data
TimeoutStopSec=2
ExecStart=/srv/granary/granary

[Install]
WantedBy=multi-user.target
END
launch_until 5 says bins
systemctl stop $U
