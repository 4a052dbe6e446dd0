#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7004
runs 6
