#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'at the door'
runs 2
runs_as porter
stops
