#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/door/door.json <<'END'
{
  "port": 7352,
  "doors": [1, 2,]
}
END
file /srv/door/door.js <<'END'
const fs = require("fs");
let c; try { c = JSON.parse(fs.readFileSync("/etc/door/door.json")); } catch (e) { console.error("door: invalid configuration: " + e.message); process.exit(1); }
process.on("SIGTERM", () => process.exit(0)); console.log("door: " + c.doors.length); setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=Side door
[Service]
User=www-data
ExecStart=/usr/bin/node /srv/door/door.js

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
