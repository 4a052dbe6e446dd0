#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'hoops on'
runs 2
stops
