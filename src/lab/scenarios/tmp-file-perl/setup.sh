#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account printer
folder /var/tmp/plates root 755
file /var/tmp/plates/page1 <<'END'
ink
END
file /opt/printer/printer.pl 644 <<'END'
$| = 1;
open(my $p, "<", "/var/tmp/plates/page1") or die "printer: /var/tmp/plates/page1: $!\n";
print "printer: inked\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=PrivateTmp=yes hides a spool folder belo

[Service]
User=printer
PrivateTmp=yes
ProtectSystem=strict
ExecStart=/usr/bin/perl /opt/printer/printer.pl

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
