#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports '--round north'
runs
stops
