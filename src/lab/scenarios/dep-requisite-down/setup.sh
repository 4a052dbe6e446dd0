#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/checkin/checkin 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "checkin: open\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit gates.service <<'END'
[Unit]
Description=Gates
[Service]
ExecStart=/usr/bin/sleep infinity

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Check-in desks
Requisite=gates.service
After=gates.service

[Service]
User=www-data
ExecStart=/srv/checkin/checkin

[Install]
WantedBy=multi-user.target
END
launch
sleep .3
