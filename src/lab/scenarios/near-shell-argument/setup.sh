#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/sieve/sieve 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "sieve: motor 3 draws too much current, off\n"; exit 6
END
unit <<'END'
[Unit]
Description=Flour sieve
[Service]
User=www-data
ExecStart=/bin/sh -c "/srv/sieve/sieve rye 2>&1 | cat; exit 6"

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
