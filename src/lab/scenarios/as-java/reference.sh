#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
LimitAS=64G
END
