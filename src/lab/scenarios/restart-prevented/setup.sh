#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "lathe: licence server is busy, try again later\n"; exit 75
END
unit <<'END'
[Unit]
Description=Lathe
[Service]
User=www-data
Restart=always
RestartSec=1
RestartPreventExitStatus=75 78
ExecStart=/srv/lathe/lathe

[Install]
WantedBy=multi-user.target
END
launch
within 8 ended
sleep 1
