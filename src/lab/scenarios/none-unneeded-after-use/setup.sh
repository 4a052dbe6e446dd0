#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/ballast/run 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "ballast: level\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit ship.service <<'END'
[Unit]
Description=Ship
Wants=ballast.service
After=ballast.service

[Service]
ExecStart=/srv/ballast/run

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Ballast
StopWhenUnneeded=yes

[Service]
ExecStart=/srv/ballast/run

[Install]
WantedBy=multi-user.target
END
launch ship.service
sleep 5
systemctl stop ship.service
sleep 1
