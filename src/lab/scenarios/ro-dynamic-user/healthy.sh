#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'written'
runs 2
stops
