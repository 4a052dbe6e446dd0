#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'keys turned'
runs 2
stops
