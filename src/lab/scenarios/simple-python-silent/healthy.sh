#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
sleep .5
[ "$(prop ActiveState)" = active ] || fail "$(prop ActiveState)"
sleep 1
[ "$(prop ActiveState)" = active ] || fail "$(prop ActiveState)"
