#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 88
runs 1
runs_as tollgate
stops
