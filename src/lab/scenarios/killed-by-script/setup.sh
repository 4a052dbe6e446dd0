#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "lathe: 800 rpm\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
unit <<'END'
[Unit]
Description=Lathe
[Service]
User=www-data
ExecStart=/srv/lathe/lathe

[Install]
WantedBy=multi-user.target
END
launch_until 5 says rpm
kill -9 $(prop MainPID)
within 5 ended
