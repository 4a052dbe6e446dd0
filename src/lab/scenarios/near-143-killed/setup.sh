#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/ferryd/ferry.js <<'END'
const server = require('net').createServer(c => c.on('error', () => {}).end('07:40 quay 2\n'));
server.listen(7003, '127.0.0.1', () => console.log('ferryd: timetable of 31 crossings, listening on 7003'));
process.on('SIGTERM', () => process.exit(143));
END
unit <<'END'
[Unit]
Description=Ferry timetable

[Service]
User=www-data
ExecStart=/usr/bin/node /srv/ferryd/ferry.js

[Install]
WantedBy=multi-user.target
END
launch_until 8 answers 7003
kill "$(prop MainPID)"
within 5 ended
