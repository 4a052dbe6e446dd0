#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/windvane/windvane 755 <<'END'
#!/usr/bin/perl
use POSIX (); $| = 1;
fork and exit 0;
POSIX::setsid();
print "windvane: north by north-west\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Wind vane

[Service]
Type=forking
PIDFile=/run/windvane.pid
ExecStart=/opt/windvane/windvane
TimeoutStartSec=3

[Install]
WantedBy=multi-user.target
END
launch
