#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /usr/lib/systemd/system/gnomon.service <<'END'
[Unit]
Description=Gnomon

[Service]
ExecStart=/bin/sleep infinity
END
unit < /dev/null
launch
