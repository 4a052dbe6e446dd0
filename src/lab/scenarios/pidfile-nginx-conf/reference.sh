#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
PIDFile=/run/storefront-nginx.pid
END
