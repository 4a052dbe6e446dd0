#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'feeding oats'
runs
