#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'watching quay west'
runs
