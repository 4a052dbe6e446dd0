#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account sundial
made /var/lib/sundial
file /opt/sundial/sundial 755 <<'END'
#!/usr/bin/perl
$| = 1;
open my $f, '>', '/var/lib/sundial/shadow' or die "sundial: /var/lib/sundial/shadow: $!\n";
print "sundial: noon\n"; sleep 1 while 1;
END
unit <<'END'
[Unit]
Description=Sun dial

[Service]
User=sundial
ExecStart=/opt/sundial/sundial
ProtectSystem=strict
ReadWritePaths=%S/%N
END
launch_until 5 ended
