#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account stenographer
folder /srv/notes stenographer
file /opt/stenographer/stenographer.sh 755 <<'END'
#!/bin/bash
set -e
head -c 300000 /dev/zero > /srv/notes/speech
echo "stenographer: taken down"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=LimitFSIZE=100K stops a file that grows

[Service]
User=stenographer
LimitFSIZE=100K
ExecStart=/opt/stenographer/stenographer.sh

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
