#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
CapabilityBoundingSet=CAP_CHOWN
END
