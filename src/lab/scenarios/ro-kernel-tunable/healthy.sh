#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'gates open'
runs 2
stops
