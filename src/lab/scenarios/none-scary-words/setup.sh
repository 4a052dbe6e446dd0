#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/gossip/gossip.pl <<'END'
$| = 1;
print "$_\n" for 'gossip: 3 peers', 'gossip: ERROR peer blue: /opt/blue/run: No such file or directory', 'gossip: peer green: Main process exited, code=exited, status=143/n/a',
    'gossip: FATAL from peer red: Failed at step EXEC spawning /usr/bin/red: Permission denied', 'Traceback (most recent call last):', "KeyError: 'GOSSIP_TOKEN'", 'gossip: round 1 complete';
sleep 5 while 1;
END
unit <<'END'
[Unit]
Description=Gossip

[Service]
User=www-data
ExecStart=/usr/bin/perl /opt/gossip/gossip.pl
Restart=on-failure
END
launch_until 5 says 'round 1 complete'
