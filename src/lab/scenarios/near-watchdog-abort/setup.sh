#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "lathe: watchdog relay stuck, aborting\n"; kill ABRT => $$; sleep 1
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
launch
within 8 ended
