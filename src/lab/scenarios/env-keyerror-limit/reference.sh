#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
EnvironmentFile=/etc/default/customs
END
