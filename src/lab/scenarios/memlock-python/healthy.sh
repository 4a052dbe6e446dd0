#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'holds'
runs 2
runs_as anchor
stops
