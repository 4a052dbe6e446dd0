#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports '96 degrees'
runs
runs_as teamaker
