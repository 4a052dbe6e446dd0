#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7022
runs
stops
answers 7022 && fail "a server was left behind"
starts
serves 7022
