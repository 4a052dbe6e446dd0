#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/usr/bin/python3 -u /opt/almanac/almanac --year 2026
END
