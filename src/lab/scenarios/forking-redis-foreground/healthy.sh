#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7021
[ "$(redis-cli -p 7021 ping)" = PONG ] || fail "no PONG"
runs 4
stops
