#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'doors manned'
runs 2
runs_as usher
stops
