#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports '12 fathoms'
runs 2
runs_as sounder
stops
