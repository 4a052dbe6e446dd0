#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'locked'
runs 2
stops
