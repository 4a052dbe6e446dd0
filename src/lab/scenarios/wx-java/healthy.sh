#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'beads moved'
runs 2
runs_as abacus
stops
