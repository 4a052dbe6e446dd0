#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/seatmap/index.js <<'END'
const server = require('net').createServer(c => c.on('error', () => {}).end('A1 A2 A3\n'));
server.listen(7002, '127.0.0.1', () => console.log('seatmap: 3 halls, listening on 7002'));
process.on('SIGTERM', () => { console.log('seatmap: told to go, closing'); server.close(() => process.exit(128 + 15)); });
END
unit <<'END'
[Unit]
Description=Seat map

[Service]
DynamicUser=yes
WorkingDirectory=/srv/seatmap
ExecStart=/usr/bin/node index.js
Restart=always
RestartSec=2

[Install]
WantedBy=multi-user.target
END
launch_until 8 answers 7002
systemctl restart "$U"
within 8 answers 7002
systemctl stop "$U"
