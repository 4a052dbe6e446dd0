#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'drumming'
runs 2
stops
