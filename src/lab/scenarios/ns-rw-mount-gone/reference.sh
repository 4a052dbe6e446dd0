#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ReadWritePaths=
ReadWritePaths=-/mnt/tilecache /srv/tiles
END
