#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/hopperd/hopperd 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "hopperd: 3 hoppers\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Grain hoppers
ConditionHost=millhouse

[Service]
User=www-data
ExecStart=/srv/hopperd/hopperd

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
