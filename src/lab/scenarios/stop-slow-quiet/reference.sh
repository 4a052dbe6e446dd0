#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
TimeoutStopSec=30
END
