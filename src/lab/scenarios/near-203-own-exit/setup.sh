#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/sluice/sluice 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "sluice: reading /opt/sluice/gate.conf\n";
unless (-s '/opt/sluice/gate.conf') { print STDERR "sluice: no gates configured, error 203\n"; exit 203 }
sleep 1 while 1;
END
file /opt/sluice/gate.conf < /dev/null
unit <<'END'
[Unit]
Description=Sluice control

[Service]
ExecStart=/opt/sluice/sluice

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
