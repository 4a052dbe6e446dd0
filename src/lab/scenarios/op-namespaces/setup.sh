#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/cooper/cooper.sh 755 <<'END'
#!/bin/bash
set -e
unshare --uts true
echo "cooper: hoops on"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=RestrictNamespaces=yes forbids unshare

[Service]
RestrictNamespaces=yes
ExecStart=/opt/cooper/cooper.sh

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
