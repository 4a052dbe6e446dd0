#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'is copied'
runs 2
runs_as scribe
stops
