#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account vintner
file /opt/vintner/vintner.sh 755 <<'END'
#!/bin/bash
echo "warning: cannot read /etc/shadow: Permission denied"
echo "ERROR: the licence has expired" >&2
exit 3
END
unit <<'END'
[Unit]
Description=A warning of a refused file comes before

[Service]
User=vintner
ExecStart=/opt/vintner/vintner.sh

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
