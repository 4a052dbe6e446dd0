#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/ferry/ferryd/ferryd 755 <<'END'
#!/bin/bash
echo "ferryd: $*"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Ferry

[Service]
ExecStart=/opt/ferry/ferryd --pier 4

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
