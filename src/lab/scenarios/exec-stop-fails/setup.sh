#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "lathe: 800 rpm\n";
$SIG{TERM} = sub { exit 0 };
while (1) { sleep 1 }
END
file /srv/lathe/halt.sh 755 <<'END'
#!/bin/bash
echo "halt.sh: cannot reach the console of the lathe" >&2
exit 3
END
unit <<'END'
[Unit]
Description=Lathe
[Service]
User=www-data
ExecStart=/srv/lathe/lathe
ExecStop=/srv/lathe/halt.sh

[Install]
WantedBy=multi-user.target
END
launch_until 5 says rpm
systemctl stop $U
