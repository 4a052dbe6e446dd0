#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/cell
file /opt/warden/warden.pl 644 <<'END'
$| = 1;
chroot("/srv/cell") or die "warden: cannot lock the cell: $!\n";
print "warden: locked\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=SystemCallFilter=~@mount with SystemCall

[Service]
SystemCallFilter=~@mount chroot
SystemCallErrorNumber=EPERM
ExecStart=/usr/bin/perl /opt/warden/warden.pl

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
