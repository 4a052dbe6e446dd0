#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7027
runs 5
stops
