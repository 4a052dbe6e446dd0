#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'route planned'
runs
runs_as courier
stops
