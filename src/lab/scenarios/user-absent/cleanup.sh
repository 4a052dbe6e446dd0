#!/bin/bash
. "$(dirname "$0")/../lib.sh"
clean
userdel teamaker 2>/dev/null
exit 0
