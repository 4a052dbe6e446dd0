#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports "press: ready"
runs
stops
