#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7025
runs
stops
