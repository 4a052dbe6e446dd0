#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/checkin/baggage 755 <<'END'
#!/usr/bin/perl
$| = 1;
die "baggage: belt controller firmware 3 is not supported, need 5\n";
END
file /srv/checkin/gates 755 <<'END'
#!/usr/bin/perl
$| = 1;
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
file /srv/checkin/checkin 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "checkin: open\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit baggage.service <<'END'
[Unit]
Description=Baggage belts
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/srv/checkin/baggage

[Install]
WantedBy=multi-user.target
END
unit gates.service <<'END'
[Unit]
Description=Gates
Requires=baggage.service
After=baggage.service

[Service]
ExecStart=/srv/checkin/gates

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Check-in desks
Requires=gates.service
After=gates.service

[Service]
User=www-data
ExecStart=/srv/checkin/checkin

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
