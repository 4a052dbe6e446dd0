#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed 's/$/\r/' <<'END' | file /usr/local/bin/jukebox 755
#!/bin/bash
echo "jukebox: track 1"
while true; do
    sleep 5
done
END
unit <<'END'
[Unit]
Description=Jukebox

[Service]
ExecStart=/usr/local/bin/jukebox
Restart=always
RestartSec=3

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
