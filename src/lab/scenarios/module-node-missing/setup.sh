#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/press/press.js <<'END'
const inks = require("inkwell-colours");
console.log(inks);
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/node /srv/press/press.js

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
