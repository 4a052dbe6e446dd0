#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
EnvironmentFile=
EnvironmentFile=/etc/default/tannery/main
END
