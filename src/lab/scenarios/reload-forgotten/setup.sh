#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/toll/booth 755 <<'END'
#!/usr/bin/perl
$| = 1;
die "toll: lane $ARGV[0] is closed for good\n" if $ARGV[0] == 2; print "toll: lanes $ARGV[0]\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Toll booth
[Service]
User=www-data
ExecStart=/srv/toll/booth 2

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
sleep 1
sed -i 's/booth 2/booth 6/' /etc/systemd/system/$U
