#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /var/lib/loom
file /opt/loom/loom.js <<'END'
const fs = require("fs");
if (!fs.existsSync("/var/lib/loom/yarn")) {
  console.error("loom: group weavers: no yarn in /var/lib/loom");
  process.exit(216);
}
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=Loom

[Service]
User=nobody
Group=nogroup
ExecStart=/usr/bin/node /opt/loom/loom.js

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
