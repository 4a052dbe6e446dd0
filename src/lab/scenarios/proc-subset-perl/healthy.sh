#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'counted'
runs 2
runs_as census
stops
