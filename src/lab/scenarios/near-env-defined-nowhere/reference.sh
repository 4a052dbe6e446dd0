#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
Environment=SMITHY_ANVIL=big
END
