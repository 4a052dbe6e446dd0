#!/bin/bash
. "$(dirname "$0")/../lib.sh"
runs
[ "$(redis-cli -p 7042 ping)" = PONG ] || fail 'no PONG'
