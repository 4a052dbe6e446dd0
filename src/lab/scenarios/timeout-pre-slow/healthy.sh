#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
runs
[ -e /var/lib/granary/migrated ] || fail 'the migration did not end'
stops
