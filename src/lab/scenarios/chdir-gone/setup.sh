#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account scribe
file /opt/scribe/scribe.pl <<'END'
open my $f, '>>', 'folio' or die "scribe: folio: $!\n";
$| = 1; print "scribe: ink ready\n"; sleep 5 while 1;
END
unit <<'END'
[Unit]
Description=Scribe

[Service]
User=scribe
WorkingDirectory=/srv/scriptorium
ExecStart=/usr/bin/perl /opt/scribe/scribe.pl

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
