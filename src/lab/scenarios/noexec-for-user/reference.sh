#!/bin/bash
. "$(dirname "$0")/../lib.sh"
chmod o+x /usr/local/sbin/carillon
renew
