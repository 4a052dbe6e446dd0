#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/kiln/kiln 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "kiln: 404: glaze not found\n"; exit 127
END
unit <<'END'
[Unit]
Description=Kiln
[Service]
User=www-data
ExecStart=/srv/kiln/kiln

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
