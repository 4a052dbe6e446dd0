#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7780
runs 1
stops
