#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Unit]
Wants=redis-server.service
After=redis-server.service
END
