#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/crane/run 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "crane: $ARGV[0]\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit crane.service <<'END'
[Unit]
Description=Crane
[Service]
ExecStart=/srv/crane/run drive

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Crane log
PartOf=crane.service
After=crane.service

[Service]
ExecStart=/srv/crane/run log

[Install]
WantedBy=multi-user.target
END
launch crane.service
launch_until 5 says log
sleep 3
systemctl stop crane.service
sleep .5
