#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Dye works

[Service]
TemporaryFileSystem=/run/vat:size=99bananas
ExecStart=/bin/sleep infinity

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
