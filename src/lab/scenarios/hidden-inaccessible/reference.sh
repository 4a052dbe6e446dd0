#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
InaccessiblePaths=
InaccessiblePaths=/mnt
END
