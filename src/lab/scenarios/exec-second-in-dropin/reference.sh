#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/srv/toll/booth 6
END
