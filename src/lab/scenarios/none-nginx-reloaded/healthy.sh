#!/bin/bash
. "$(dirname "$0")/../lib.sh"
runs
serves 7041
