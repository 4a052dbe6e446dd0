#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe.js <<'END'
console.log("lathe: 800 rpm"); process.on("SIGINT", () => { console.log("lathe: spindle stops"); process.exit(130); }); setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=Lathe
[Service]
User=www-data
KillSignal=SIGINT
ExecStart=/usr/bin/node /srv/lathe/lathe.js

[Install]
WantedBy=multi-user.target
END
launch_until 5 says rpm
systemctl stop $U
