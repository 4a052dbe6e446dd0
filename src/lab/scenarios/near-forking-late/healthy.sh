#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'catalogue complete'
runs
stops
