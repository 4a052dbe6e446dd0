#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'mashing'
runs 2
runs_as brewer
stops
