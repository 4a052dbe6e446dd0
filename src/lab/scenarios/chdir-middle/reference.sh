#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
WorkingDirectory=/var/www/press-room/current
END
