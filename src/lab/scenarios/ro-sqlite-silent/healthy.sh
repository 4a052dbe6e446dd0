#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'songbook open'
runs 2
runs_as hymnal
stops
