#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
runs
stops
