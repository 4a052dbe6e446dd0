#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
BindReadOnlyPaths=
BindReadOnlyPaths=/opt/glazes/base:/glazes/base -/opt/glazes/2019:/glazes/old
END
