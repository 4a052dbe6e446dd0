#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'days are kept'
runs 2
runs_as chronicle
stops
