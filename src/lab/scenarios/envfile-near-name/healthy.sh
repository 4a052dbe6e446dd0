#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7030
reports 'zone harbour'
runs
stops
