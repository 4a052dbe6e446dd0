#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account quayside
file /opt/quayside/quayside.js <<'END'
const fs = require("fs");
fs.mkdirSync("/var/lib/quayside", { recursive: true });
fs.writeFileSync("/var/lib/quayside/berths.json", "[]");
console.log("quayside: 12 berths watched");
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=Berths

[Service]
User=quayside
ProtectSystem=strict
ExecStart=/usr/bin/node /opt/quayside/quayside.js

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
