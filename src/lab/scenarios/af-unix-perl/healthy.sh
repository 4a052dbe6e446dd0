#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'bolt drawn'
runs 1
stops
