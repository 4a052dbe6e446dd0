#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
RestrictAddressFamilies=AF_NETLINK
END
