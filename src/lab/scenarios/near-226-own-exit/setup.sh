#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/foundry/foundry.js <<'END'
const fs = require('fs');
if (!fs.existsSync('/etc/foundry/moulds')) {
    console.error('foundry: Failed to set up namespace: /etc/foundry/moulds: No such file or directory');
    process.exit(226);
}
console.log('foundry: hot');
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=Foundry

[Service]
ExecStart=/usr/bin/node /opt/foundry/foundry.js

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
