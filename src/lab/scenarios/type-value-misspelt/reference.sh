#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
Type=forking
END
