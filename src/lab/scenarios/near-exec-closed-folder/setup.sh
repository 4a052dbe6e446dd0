#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account vault
file /opt/vaultd/bin/vaultd 755 <<'END'
#!/bin/bash
echo "vaultd: sealed"
exec sleep infinity
END
chmod 700 /opt/vaultd
unit <<'END'
[Unit]
Description=Vault

[Service]
User=vault
ExecStart=/opt/vaultd/bin/vaultd

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
