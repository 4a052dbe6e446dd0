#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'inked'
runs 2
runs_as printer
stops
