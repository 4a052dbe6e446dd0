#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/granary/granary 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "granary: load 0 weighed\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
systemctl reset-failed $U; systemctl start $U
