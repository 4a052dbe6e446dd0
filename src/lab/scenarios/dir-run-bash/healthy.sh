#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'lamps lit'
runs 2
runs_as signalman
stops
