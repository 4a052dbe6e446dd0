#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'counting'
runs 2
runs_as cashier
stops
