#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/reindex/reindex.pl <<'END'
$| = 1;
for my $p (map { $_ * 14 } 1 .. 7) { print "reindex: $p %\n"; sleep 1 }
print "reindex: done\n";
END
unit <<'END'
[Unit]
Description=Rebuild the index

[Service]
Type=oneshot
DynamicUser=yes
ExecStart=/usr/bin/perl /opt/reindex/reindex.pl
TimeoutStartSec=3
END
launch
