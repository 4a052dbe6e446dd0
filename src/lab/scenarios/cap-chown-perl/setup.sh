#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account alms
folder /srv/alms
file /opt/almoner/almoner.pl 644 <<'END'
$| = 1;
my ($uid, $gid) = (getpwnam("alms"))[2, 3];
chown($uid, $gid, "/srv/alms") or die "almoner: cannot hand over /srv/alms: $!\n";
print "almoner: handed over\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=root may not give files away

[Service]
CapabilityBoundingSet=CAP_DAC_OVERRIDE
ExecStart=/usr/bin/perl /opt/almoner/almoner.pl

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
