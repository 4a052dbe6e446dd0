#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/checkin/checkin 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "checkin: desk 4 has no printer, giving up\n"; exit 3;
END
unit gates.service <<'END'
[Unit]
Description=Gates
[Service]
ExecStart=/usr/bin/false

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Check-in desks
Wants=gates.service
After=gates.service

[Service]
User=www-data
ExecStart=/srv/checkin/checkin

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
