#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/pickd/pickd.js <<'END'
const c = require("net").connect(6379, "127.0.0.1", () => console.log("pickd: connected")); c.on("error", e => { console.error("pickd: " + e.message); process.exit(1); }); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);
END
systemctl stop redis-server
unit <<'END'
[Unit]
Description=Picker
[Service]
User=www-data
ExecStart=/usr/bin/node /srv/pickd/pickd.js

[Install]
WantedBy=multi-user.target
END
launch
within 5 ended
