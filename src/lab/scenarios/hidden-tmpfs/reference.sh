#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
BindReadOnlyPaths=/srv/scrolls
END
