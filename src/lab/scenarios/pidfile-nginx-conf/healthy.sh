#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7026
runs 5
stops
starts
serves 7026
