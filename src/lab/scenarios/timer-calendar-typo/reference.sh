#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Timer]
OnCalendar=daily
END
