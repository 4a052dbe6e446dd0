#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'key of'
runs
