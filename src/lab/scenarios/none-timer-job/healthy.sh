#!/bin/bash
. "$(dirname "$0")/../lib.sh"
at_rest
[ "$(prop ActiveState milkround.timer)" = active ] || fail 'no timer'
