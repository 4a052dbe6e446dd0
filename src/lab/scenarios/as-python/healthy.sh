#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'wall stands'
runs 2
runs_as mason
stops
