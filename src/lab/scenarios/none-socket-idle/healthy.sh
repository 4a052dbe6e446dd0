#!/bin/bash
. "$(dirname "$0")/../lib.sh"
at_rest
[ "$(prop ActiveState doorbell.socket)" = active ] || fail 'no socket'
