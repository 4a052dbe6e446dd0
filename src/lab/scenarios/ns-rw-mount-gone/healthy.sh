#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'index built'
runs
runs_as tiles
[ "$(prop ProtectSystem)" = strict ] || fail 'the sandbox was opened'
stops
