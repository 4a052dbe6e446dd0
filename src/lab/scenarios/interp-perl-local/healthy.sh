#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7015
runs
stops
