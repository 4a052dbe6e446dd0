#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/pickd/pickd.js <<'END'
const c = require("net").connect(7399, "127.0.0.1", () => console.log("pickd: connected")); c.on("error", e => { console.error("pickd: " + e.message); process.exit(1); }); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);
END
file /srv/audit/audit.js <<'END'
const c = require("net").connect(7399, "127.0.0.1", () => console.log("pickd: connected")); c.on("error", e => { console.error("pickd: " + e.message); process.exit(1); }); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);
END
unit audit.service <<'END'
[Unit]
Description=Audit
[Service]
User=www-data
ExecStart=/usr/bin/node /srv/audit/audit.js --queue 127.0.0.1:7399

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
launch
within 5 ended
