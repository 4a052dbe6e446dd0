#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7020
runs 5
stops
