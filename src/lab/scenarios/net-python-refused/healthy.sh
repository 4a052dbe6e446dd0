#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'vault open'
runs 2
runs_as teller
stops
