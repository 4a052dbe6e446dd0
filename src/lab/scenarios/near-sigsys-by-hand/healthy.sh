#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'fanfare'
runs 2
stops
