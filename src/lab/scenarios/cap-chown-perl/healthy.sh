#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'handed over'
runs 2
stops
