#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account juggler
file /opt/juggler/stage.pl <<'END'
use IO::Socket::UNIX; unlink '/tmp/stage.sock';
my $s = IO::Socket::UNIX->new(Local => '/tmp/stage.sock', Listen => 5) or die; chmod 0666, '/tmp/stage.sock';
1 while $s->accept;
END
unit stage.service <<'END'
[Service]
ExecStart=/usr/bin/perl /opt/juggler/stage.pl
END
launch stage.service
within 5 test -S /tmp/stage.sock
file /opt/juggler/juggler.js 644 <<'END'
const c = require("net").connect("/tmp/stage.sock", () => console.log("juggler: on stage"));
c.on("error", e => { console.error("juggler: no stage: " + e.message); process.exit(4); });
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=PrivateTmp=yes hides a socket in /tmp of

[Service]
User=juggler
PrivateTmp=yes
ExecStart=/usr/bin/node /opt/juggler/juggler.js

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
