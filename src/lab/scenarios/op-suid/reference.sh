#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
RestrictSUIDSGID=no
END
