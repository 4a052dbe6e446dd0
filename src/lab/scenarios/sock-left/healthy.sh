#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'glasses up'
runs 2
runs_as toastmaster
stops
