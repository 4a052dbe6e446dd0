#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/sieve/sieve 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "ok\n"
END
dropin <<'END'
[Service]
ExecStart=
ExecStart=/usr/bin/sleep infinity
END
