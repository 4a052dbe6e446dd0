#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account sieve
folder /var/log/sieve sieve
file /srv/sieve/sieve 755 <<'END'
#!/usr/bin/perl
$| = 1;
die "sieve: unexpected argument: $ARGV[1]\n" if @ARGV > 1; print "sieve: at work on $ARGV[0]\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Flour sieve
[Service]
User=sieve
ExecStart=/srv/sieve/sieve rye >> /var/log/sieve/out.log

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
