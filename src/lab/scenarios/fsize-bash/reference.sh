#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
LimitFSIZE=64G
END
