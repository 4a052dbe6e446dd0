#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/toll/booth 755 <<'END'
#!/usr/bin/perl
$| = 1;
my $p = fork; exit 0 if $p; print "toll: open\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Toll booth
[Service]
User=www-data
Type=forkng
Restart=always
ExecStart=/srv/toll/booth

[Install]
WantedBy=multi-user.target
END
launch
sleep 2.5
