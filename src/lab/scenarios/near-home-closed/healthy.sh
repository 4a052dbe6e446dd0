#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'is lit'
runs 2
runs_as lamplighter
stops
