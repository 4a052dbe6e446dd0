#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
SuccessExitStatus=130
END
