#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'celadon at 1240'
runs
stops
