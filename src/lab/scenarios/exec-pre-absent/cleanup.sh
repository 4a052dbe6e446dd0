#!/bin/bash
. "$(dirname "$0")/../lib.sh"
clean
rm -rf /run/ringer /usr/local/libexec/ringer-migrate
rmdir --ignore-fail-on-non-empty /usr/local/libexec 2>/dev/null
exit 0
