#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/times/show 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "times: $ARGV[0]\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit winter-times.service <<'END'
[Unit]
Description=Winter timetable
Conflicts=summer-times.service

[Service]
ExecStart=/srv/times/show winter

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Summer timetable
[Service]
ExecStart=/srv/times/show summer

[Install]
WantedBy=multi-user.target
END
launch_until 5 says summer
systemctl stop $U
sleep 3.5
launch winter-times.service
sleep .5
