#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /var/log/minstrel.log </dev/null
dropin <<'END'
[Service]
ReadWritePaths=/var/log/minstrel.log
END
