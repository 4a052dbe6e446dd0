#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Unit]
Wants=picking-queue.service
After=picking-queue.service
END
