#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/lathe.js <<'END'
console.log("lathe: chuck is empty, interrupting"); process.exit(130);
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
launch
within 5 ended
