#!/bin/bash
. "$(dirname "$0")/../lib.sh"
serves 7003
runs
