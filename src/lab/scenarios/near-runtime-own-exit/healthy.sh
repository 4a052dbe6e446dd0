#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
sleep 2
runs
