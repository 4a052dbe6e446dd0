#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'chain laid'
runs 2
runs_as surveyor
stops
