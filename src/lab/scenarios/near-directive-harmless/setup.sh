#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/toll/booth 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "toll: the barrier motor does not turn\n"; exit 4;
END
unit <<'END'
[Unit]
Description=Toll booth
Descritpion2=x

[Service]
User=www-data
Colour=red
ExecStart=/srv/toll/booth

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
