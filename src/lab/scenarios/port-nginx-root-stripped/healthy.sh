#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 80
runs 1
stops
