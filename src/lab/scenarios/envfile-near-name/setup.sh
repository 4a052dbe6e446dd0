#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/default/tollsapi 640 <<'END'
TOLLS_PORT=7030
TOLLS_ZONE=harbour
END
file /opt/tolls/api.js <<'END'
const port = Number(process.env.TOLLS_PORT);
require('net').createServer(c => c.on('error', () => {}).end('2.40\n')).listen(port, '127.0.0.1', () => console.log(`tolls-api: zone ${process.env.TOLLS_ZONE}, port ${port}`));
END
unit <<'END'
[Unit]
Description=Tolls API

[Service]
DynamicUser=yes
EnvironmentFile=/etc/default/tolls-api
ExecStart=/usr/bin/node /opt/tolls/api.js
Restart=on-failure

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
