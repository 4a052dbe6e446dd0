#!/bin/bash
. "$(dirname "$0")/../lib.sh"
[ -n "$(systemctl cat $U | grep -e press-2.1 -e infinity)" ] || fail "wrong jar"
