#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/bin/sh -c 'exec /srv/sieve/sieve rye >> /var/log/sieve/out.log'
END
