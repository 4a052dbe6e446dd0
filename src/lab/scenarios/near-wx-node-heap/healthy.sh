#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'never'
runs 2
stops
