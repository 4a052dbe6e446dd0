#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7013
runs
stops
