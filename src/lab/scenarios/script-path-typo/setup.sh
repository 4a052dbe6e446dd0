#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/press/pressd.pl 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "press: rollers turn\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/perl -w /srv/press/presd.pl --dry

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
