#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
AmbientCapabilities=CAP_NET_RAW
END
