#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i s/maxmemmory/maxmemory/ /etc/cache/cache.conf
renew
