#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Unit]
Wants=gates.service
END
