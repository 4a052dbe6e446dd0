#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm -f /srv/toast/table.sock
renew
