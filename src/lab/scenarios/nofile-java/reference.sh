#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
LimitNOFILE=65536
END
