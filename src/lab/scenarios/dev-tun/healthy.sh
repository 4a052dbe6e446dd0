#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'digging'
runs 2
stops
