#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/glutton/glutton.js 644 <<'END'
const all = [];
while (true) all.push(new Array(1e5).fill("x" + all.length));
END
unit <<'END'
[Unit]
Description=Node out of heap memory; the unit also d

[Service]
ExecStart=/usr/bin/node --max-old-space-size=30 /opt/glutton/glutton.js

[Install]
WantedBy=multi-user.target
END
launch_until 20 ended
