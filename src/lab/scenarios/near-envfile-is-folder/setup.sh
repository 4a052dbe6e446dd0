#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/default/tannery/main <<'END'
TANNERY_VATS=6
END
unit <<'END'
[Unit]
Description=Tannery

[Service]
EnvironmentFile=/etc/default/tannery
ExecStart=/bin/sh -c 'exec sleep $${TANNERY_VATS}h'

[Install]
WantedBy=multi-user.target
END
launch
