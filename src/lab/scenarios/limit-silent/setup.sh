#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/mute/mute 755 <<'END'
#!/bin/bash
[ -e /opt/mute/voice ] && exec sleep infinity
exit 1
END
unit <<'END'
[Unit]
Description=Mute
StartLimitBurst=3

[Service]
ExecStart=/opt/mute/mute
Restart=on-failure
RestartSec=100ms

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
sleep 1
