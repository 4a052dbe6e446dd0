#!/bin/bash
. "$(dirname "$0")/../lib.sh"
cat > /srv/deploy/beacon.service <<'END'
[Service]
ExecStart=/bin/sleep infinity
END
renew
