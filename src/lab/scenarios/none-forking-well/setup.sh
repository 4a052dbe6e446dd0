#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/clocktower/clocktower 755 <<'END'
#!/usr/bin/perl
use POSIX (); $| = 1;
if (my $child = fork) {
    open my $f, '>', '/run/clocktower/pid' or die "clocktower: $!\n";
    print $f "$child\n";
    close $f;
    exit 0;
}
POSIX::setsid();
print "clocktower: wound up, ready\n";
sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Clock tower

[Service]
Type=forking
RuntimeDirectory=clocktower
PIDFile=/run/clocktower/pid
ExecStart=/opt/clocktower/clocktower
END
launch_until 4 says 'wound up'
