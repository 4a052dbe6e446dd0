#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'gilder'
runs 2
runs_as gilder
stops
