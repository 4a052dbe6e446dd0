#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports "lanes 6"
runs
stops
