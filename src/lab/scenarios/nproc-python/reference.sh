#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
LimitNPROC=4096
END
