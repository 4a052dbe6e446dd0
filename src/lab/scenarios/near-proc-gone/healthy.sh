#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'drawn'
runs 2
runs_as mapmaker
stops
