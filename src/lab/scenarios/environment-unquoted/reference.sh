#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
Environment="SIEVE_OPTS=--mesh=2 --speed=40"
END
