#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
Environment=TOLL_LANES=5
END
