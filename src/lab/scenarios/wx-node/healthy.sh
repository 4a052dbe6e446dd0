#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'warp strung'
runs 2
runs_as weaver
stops
