#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'clerk'
runs 2
runs_as clerk
stops
