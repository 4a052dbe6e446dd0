#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
sleep .5
runs
