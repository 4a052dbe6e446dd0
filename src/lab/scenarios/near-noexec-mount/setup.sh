#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/depot
mount -t tmpfs -o noexec,mode=755 depot /srv/depot
cat > /srv/depot/depotd <<'END'
#!/bin/bash
echo "depotd: gates open"
exec sleep infinity
END
chmod 755 /srv/depot/depotd
unit <<'END'
[Unit]
Description=Depot

[Service]
ExecStart=/srv/depot/depotd

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
