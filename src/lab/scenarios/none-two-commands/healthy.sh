#!/bin/bash
. "$(dirname "$0")/../lib.sh"
[ $(prop ActiveState) = active ] || fail down
