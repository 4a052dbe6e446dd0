#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/organ/organ.js <<'END'
require('net').createServer(c => c.on('error', () => {}).end('C major\n')).listen(7027, '127.0.0.1', () => console.log('organ: ready, 24 stops, listening on 7027'));
END
unit <<'END'
[Unit]
Description=Organ

[Service]
Type=notify
User=nobody
ExecStart=/usr/bin/node /opt/organ/organ.js
TimeoutStartSec=4

[Install]
WantedBy=multi-user.target
END
launch
