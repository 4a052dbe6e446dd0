#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7011
runs
stops
