#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account weaver
file /opt/weaver/weaver.js 644 <<'END'
console.log("weaver: warp strung");
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=MemoryDenyWriteExecute=yes and Node

[Service]
User=weaver
MemoryDenyWriteExecute=yes
NoNewPrivileges=yes
ExecStart=/usr/bin/node /opt/weaver/weaver.js

[Install]
WantedBy=multi-user.target
END
launch_until 10 ended
