#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7001
runs_as tariff
runs
stops
starts
