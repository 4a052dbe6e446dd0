#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
runs 3
stops
