#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/turnstile/server.js <<'END'
require('net').createServer(c => c.on('error', () => {}).end('click\n')).listen(7011, '127.0.0.1', () => console.log('turnstile: gate 4 open'));
END
unit <<'END'
[Unit]
Description=Turnstile gateway

[Service]
Type=exec
User=nobody
ExecStart=/usr/local/bin/node /opt/turnstile/server.js

[Install]
WantedBy=multi-user.target
END
launch
