#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
runs
runs_as shipyard
