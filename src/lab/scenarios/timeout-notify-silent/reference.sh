#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
TimeoutStartSec=30
END
