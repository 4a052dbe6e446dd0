#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
EnvironmentFile=/etc/default/stables
END
