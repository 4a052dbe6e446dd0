#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account bailiff
folder /srv/deeds
file /srv/deeds/1.txt <<'END'
land
END
file /opt/bailiff/bailiff.js 644 <<'END'
console.log("bailiff: " + require("fs").readFileSync("/srv/deeds/1.txt", "utf8").trim() + " is his");
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=InaccessiblePaths=/srv hides a folder th

[Service]
User=bailiff
InaccessiblePaths=/mnt /srv
ExecStart=/usr/bin/node /opt/bailiff/bailiff.js

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
