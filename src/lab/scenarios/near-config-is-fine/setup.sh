#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/cache/cache.yaml <<'END'
port: 7311
END
file /srv/cache/cache 755 <<'END'
#!/usr/bin/perl
$| = 1;
print "cache: configuration /etc/cache/cache.yaml read, 1 key\ncache: shard 3 has a bad checksum\n"; exit 9
END
unit <<'END'
[Unit]
Description=Cache
[Service]
User=www-data
ExecStart=/srv/cache/cache

[Install]
WantedBy=multi-user.target
END
launch
within 5 ended
