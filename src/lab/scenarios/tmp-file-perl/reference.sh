#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
BindReadOnlyPaths=/var/tmp/plates
END
