#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'poured'
runs 2
runs_as vintner
stops
