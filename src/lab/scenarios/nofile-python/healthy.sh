#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'shelves open'
runs 2
runs_as archivist
stops
