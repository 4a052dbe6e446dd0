#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecPaths=/srv/jester/jester.sh
END
