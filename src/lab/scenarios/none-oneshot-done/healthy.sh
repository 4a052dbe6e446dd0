#!/bin/bash
. "$(dirname "$0")/../lib.sh"
[ "$(prop ActiveState)/$(prop SubState)" = active/exited ] || fail "$(prop ActiveState)"
