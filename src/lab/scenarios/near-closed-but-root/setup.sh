#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/mint/bin/mintd 644 <<'END'
#!/bin/bash
exec sleep infinity
END
chmod 700 /opt/mint
unit <<'END'
[Unit]
Description=Mint

[Service]
ExecStart=/opt/mint/bin/mintd

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
