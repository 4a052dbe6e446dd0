#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
SuccessExitStatus=143
END
