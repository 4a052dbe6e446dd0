#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account tithe
folder /srv/tithe tithe 700
file /srv/tithe/rolls <<'END'
barley
END
file /opt/reeve/reeve.js 644 <<'END'
console.log("reeve: " + require("fs").readFileSync("/srv/tithe/rolls", "utf8").trim() + " is due");
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=root without CAP_DAC_OVERRIDE may not re

[Service]
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
ExecStart=/usr/bin/node /opt/reeve/reeve.js

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
