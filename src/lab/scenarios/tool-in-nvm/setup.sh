#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account kiln
usermod -d /var/lib/kiln kiln
mkdir -p /var/lib/kiln/.nvm/versions/node/v20.1.0/bin
made /var/lib/kiln
file /var/lib/kiln/.nvm/versions/node/v20.1.0/bin/kilnctl 755 <<'END'
#!/bin/bash
echo "kilnctl: 900 degrees"; exec sleep infinity
END
file /srv/kiln/start.sh 755 <<'END'
#!/bin/bash
cd /srv/kiln
exec kilnctl --hold
END
echo /var/lib/kiln >> $MADE/paths
unit <<'END'
[Unit]
Description=Kiln
[Service]
User=kiln
ExecStart=/srv/kiln/start.sh

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
