#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /var/www/press-room/v12/app.js <<'END'
require('net').createServer(c => c.on('error', () => {}).end('extra!\n')).listen(7016, '127.0.0.1', () => console.log('pressroom: v12'));
END
ln -s v12 /var/www/press-room/current
unit <<'END'
[Unit]
Description=Press room

[Service]
DynamicUser=yes
WorkingDirectory=/var/www/pres-room/current
ExecStart=/usr/bin/node app.js

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
