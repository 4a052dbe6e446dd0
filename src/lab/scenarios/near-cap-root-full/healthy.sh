#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'opened'
runs 2
stops
