#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm /var/lib/orchard/stale.lock
renew
