#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/default/paywall <<'END'
# read by paywall.service
PAYWALL_SESSION_SECRET=0f3ac2
END
file /opt/paywall/server.js <<'END'
const secret = process.env.PAYWALL_SESSION_SECRET;
if (!secret) {
    console.error('paywall: FATAL: environment variable PAYWALL_SESSION_SECRET is not set');
    process.exit(1);
}
console.log(`paywall: secret of ${secret.length} characters`);
setInterval(() => {}, 1000);
END
unit <<'END'
[Unit]
Description=Paywall

[Service]
DynamicUser=yes
ExecStart=/usr/bin/node /opt/paywall/server.js
Restart=always
RestartSec=150ms

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
sleep 2
