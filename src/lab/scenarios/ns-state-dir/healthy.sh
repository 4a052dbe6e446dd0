#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'readings go to'
runs 2
runs_as meter
[ -s /var/lib/meterd/readings ] || fail 'nothing written'
stops
