#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ProtectHome=read-only
ReadWritePaths=/home/brewer
END
