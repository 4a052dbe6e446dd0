#!/bin/bash
. "$(dirname "$0")/../lib.sh"
echo 'ANNALS 2' > /var/lib/annals/store
renew
