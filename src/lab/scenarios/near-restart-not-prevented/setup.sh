#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "lathe: bearing 2 is hot\n"; exit 74
END
unit <<'END'
[Unit]
Description=Lathe
[Service]
User=www-data
Restart=on-abnormal
RestartPreventExitStatus=75 78
ExecStart=/srv/lathe/lathe

[Install]
WantedBy=multi-user.target
END
launch
within 8 ended
sleep .5
