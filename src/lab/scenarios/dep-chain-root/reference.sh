#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/checkin/baggage 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "baggage: belts move\n"; exit 0;
END
systemctl reset-failed baggage.service
renew
