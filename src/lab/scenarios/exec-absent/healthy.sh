#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7012
runs
stops
