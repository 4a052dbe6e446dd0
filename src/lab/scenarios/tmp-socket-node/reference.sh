#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
BindPaths=/tmp/stage.sock
END
