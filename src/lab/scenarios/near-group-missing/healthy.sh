#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7018
runs
stops
