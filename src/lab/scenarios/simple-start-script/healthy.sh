#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
serves 7024
runs
stops
