#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/gazette <<'END'
left here by an upload
END
unit <<'END'
[Unit]
Description=Gazette

[Service]
WorkingDirectory=/srv/gazette
ExecStart=/usr/bin/python3 -m http.server -b 127.0.0.1 7017

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
