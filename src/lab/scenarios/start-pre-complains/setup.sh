#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "lathe: 800 rpm\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
file /srv/lathe/check.sh 755 <<'END'
#!/bin/bash
[ -e /srv/lathe/oil ] || { echo "check.sh: no oil can found in /srv/lathe" >&2; exit 1; }
END
unit <<'END'
[Unit]
Description=Lathe
[Service]
User=www-data
ExecStartPre=/srv/lathe/check.sh
ExecStart=/srv/lathe/lathe

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
