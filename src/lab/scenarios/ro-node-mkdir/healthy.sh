#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'berths watched'
runs 2
runs_as quayside
[ -s /var/lib/quayside/berths.json ] || fail 'nothing written'
stops
