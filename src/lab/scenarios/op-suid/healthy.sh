#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'forged'
runs 2
stops
