#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'digging'
runs 2
runs_as sexton
stops
