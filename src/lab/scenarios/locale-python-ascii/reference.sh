#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
Environment=PYTHONIOENCODING=utf-8
END
