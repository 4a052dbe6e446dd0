#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/kiosk/kiosk.js <<'END'
require('net').createServer(c => c.on('error', () => {}).end('tickets\n')).listen(7024, '127.0.0.1', () => console.log('kiosk: two windows open'));
END
file /srv/kiosk/start.sh 755 <<'END'
#!/bin/bash
cd /srv/kiosk || exit 1
nohup node kiosk.js < /dev/null &
sleep 1
echo "kiosk started with pid $!"
END
unit <<'END'
[Unit]
Description=Ticket kiosk

[Service]
User=www-data
ExecStart=/srv/kiosk/start.sh

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
