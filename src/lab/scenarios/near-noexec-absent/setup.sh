#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/dredger
mount -t tmpfs -o noexec,mode=755 dredger /srv/dredger
unit <<'END'
[Unit]
Description=Dredger

[Service]
ExecStart=/srv/dredger/dredgerd --depth 4

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
