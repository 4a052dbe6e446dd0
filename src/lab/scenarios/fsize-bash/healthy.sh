#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'taken down'
runs 2
runs_as stenographer
stops
