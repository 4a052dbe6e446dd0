#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/locks/bin/lock-keeper 755 <<'END'
#!/bin/bash
echo "locks: gates shut"
open_gates
exec sleep infinity
END
sed -i '2,$s/$/\r/' /opt/locks/bin/lock-keeper
file /usr/local/bin/open_gates 755 <<'END'
#!/bin/sh
END
unit <<'END'
[Unit]
Description=Lock keeper

[Service]
User=nobody
ExecStart=/opt/locks/bin/lock-keeper

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
