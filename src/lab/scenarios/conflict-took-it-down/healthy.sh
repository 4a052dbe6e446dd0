#!/bin/bash
. "$(dirname "$0")/../lib.sh"
runs
runs 2
