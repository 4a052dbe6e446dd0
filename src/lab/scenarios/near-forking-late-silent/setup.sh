#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/tidepool/tidepool 755 <<'END'
#!/usr/bin/perl
use POSIX ();
sleep 6;
fork and exit 0;
POSIX::setsid();
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Tide pool

[Service]
Type=forking
ExecStart=/opt/tidepool/tidepool
TimeoutStartSec=3
END
launch
