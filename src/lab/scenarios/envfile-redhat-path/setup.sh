#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/default/mailcarrier <<'END'
# Options of mailcarrier
OPTIONS="--bags 3 --round north"
END
file /usr/local/bin/mailcarrier 755 <<'END'
#!/bin/bash
[ $# -eq 4 ] || { echo "mailcarrier: usage: mailcarrier --bags N --round NAME"; exit 2; }
echo "mailcarrier: $*"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Mail carrier
After=network.target

[Service]
EnvironmentFile=/etc/sysconfig/mailcarrier
ExecStart=/usr/local/bin/mailcarrier $OPTIONS
KillMode=process

[Install]
WantedBy=multi-user.target
END
launch
