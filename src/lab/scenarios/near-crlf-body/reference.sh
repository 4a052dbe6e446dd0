#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i 's/\r$//' /opt/locks/bin/lock-keeper
renew
