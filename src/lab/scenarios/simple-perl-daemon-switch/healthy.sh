#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7023
runs
stops
answers 7023 && fail 'a server was left behind'
exit 0
