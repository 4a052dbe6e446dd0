#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
runs 5
runs_as gauge
stops
starts
