#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'is taught'
runs 2
runs_as tutor
stops
