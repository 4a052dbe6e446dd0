#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
sleep 1.5
runs
reports "licence granted"
