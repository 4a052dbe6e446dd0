#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports spinning
runs 1
stops
