#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/kiln/start.sh 755 <<'END'
#!/bin/bash
cd /srv/kiln
kilnctl9 --hold
END
unit <<'END'
[Unit]
Description=Kiln
[Service]
User=www-data
ExecStart=/srv/kiln/start.sh

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
