#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'all lent'
runs 2
runs_as librarian
stops
