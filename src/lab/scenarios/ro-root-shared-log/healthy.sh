#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'sings'
runs 2
stops
