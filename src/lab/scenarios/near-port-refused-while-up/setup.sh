#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/queue/queue 755 <<'END'
#!/usr/bin/perl
$| = 1;
use IO::Socket::INET; my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.2", LocalPort => 7322, Listen => 5, ReuseAddr => 1) or die; print "queue: listening\n"; $SIG{TERM} = sub { exit 0 }; while (1) { my $c = $s->accept; }
END
file /srv/pickd/pickd.js <<'END'
const c = require("net").connect(7322, "127.0.0.1", () => console.log("pickd: connected")); c.on("error", e => { console.error("pickd: " + e.message); process.exit(1); }); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);
END
unit picking-queue.service <<'END'
[Unit]
Description=Picking queue
[Service]
ExecStart=/srv/queue/queue

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Picker
[Service]
User=www-data
ExecStart=/usr/bin/node /srv/pickd/pickd.js

[Install]
WantedBy=multi-user.target
END
launch picking-queue.service
sleep 1
launch
within 5 ended
