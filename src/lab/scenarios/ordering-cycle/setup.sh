#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lock/run 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "lock: $ARGV[0]\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit lockpumps.service <<'END'
[Unit]
Description=Lock pumps
Wants=lockgate.service
After=lockgate.service

[Service]
ExecStart=/srv/lock/run pumps

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Lock gates
After=lockpumps.service

[Service]
ExecStart=/srv/lock/run gates

[Install]
WantedBy=multi-user.target
END
launch lockpumps.service
sleep 1
