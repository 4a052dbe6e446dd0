#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7014
runs
stops
