#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7002
runs
stops
