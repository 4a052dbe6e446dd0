#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
AmbientCapabilities=CAP_NET_BIND_SERVICE
END
