#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account tollgate
file /opt/tollgate/tollgate.js <<'END'
require("http").createServer((q, r) => r.end("paid\n")).listen(88, "127.0.0.1", () => console.log("tollgate: open"));
END
unit <<'END'
[Unit]
Description=Toll gate

[Service]
User=tollgate
CapabilityBoundingSet=CAP_CHOWN
AmbientCapabilities=CAP_NET_BIND_SERVICE
ExecStart=/usr/bin/node /opt/tollgate/tollgate.js

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
