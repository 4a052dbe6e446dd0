#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'ringing'
runs 2
runs_as bellringer
stops
