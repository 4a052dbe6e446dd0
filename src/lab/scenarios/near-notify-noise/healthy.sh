#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
sleep 3
runs
