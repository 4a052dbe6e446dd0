#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/usr/bin/sleep infinity
END
