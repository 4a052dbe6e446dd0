#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'anvil'
runs
