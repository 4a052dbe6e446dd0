#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account waybill
account freight
folder /srv/freight freight 750
file /srv/freight/rates.csv 644 <<'END'
lisbon,4
END
file /opt/waybill/waybill.pl <<'END'
$| = 1;
open(my $rates, '<', '/srv/freight/rates.csv') or die "waybill: can't read /srv/freight/rates.csv: $!\n";
print "waybill: rates loaded\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Way bills

[Service]
User=waybill
ProtectSystem=strict
ExecStart=/usr/bin/perl /opt/waybill/waybill.pl
END
launch_until 5 ended
