#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
Environment=PATH=/var/lib/kiln/.nvm/versions/node/v20.1.0/bin:/usr/bin:/bin
END
