#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/toll/booth.js <<'END'
if (!process.env.TOLL_LANES) { console.error("toll: how many lanes?"); process.exit(2); }
console.log("toll: lanes " + process.env.TOLL_LANES); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=Toll booth
Environment=TOLL_LANES=5

[Service]
User=www-data
ExecStart=/usr/bin/node /srv/toll/booth.js

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
