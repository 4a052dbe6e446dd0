#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'store opened'
runs
