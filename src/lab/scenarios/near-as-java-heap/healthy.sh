#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'enough'
runs 2
stops
