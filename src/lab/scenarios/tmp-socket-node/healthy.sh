#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'on stage'
runs 2
runs_as juggler
stops
