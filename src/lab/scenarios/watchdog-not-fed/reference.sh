#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
WatchdogSec=0
END
