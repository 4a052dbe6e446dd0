#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ProtectHome=tmpfs
BindReadOnlyPaths=/home/mara/lessons.txt
END
