#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7010
reports 'depot north'
runs_as www-data
runs
stops
