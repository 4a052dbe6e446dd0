#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i s/sise/size/ /etc/cache/cache.yaml
renew
