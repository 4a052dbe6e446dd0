#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'tides computed'
runs 2
runs_as almanac
stops
