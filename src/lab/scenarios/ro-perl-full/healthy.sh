#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports sealing
runs 2
stops
