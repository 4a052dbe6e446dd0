#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'bells on'
runs 2
runs_as jester
stops
