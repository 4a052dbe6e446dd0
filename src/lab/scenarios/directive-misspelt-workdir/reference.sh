#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
WorkingDirectory=/srv/toll
END
