#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'is due'
runs 2
stops
