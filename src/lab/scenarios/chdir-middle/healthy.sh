#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7016
runs
stops
