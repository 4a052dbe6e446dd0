#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'is his'
runs 2
runs_as bailiff
stops
