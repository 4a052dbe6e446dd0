#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'flashing'
runs 2
runs_as beacon
stops
