#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'secret of 6 characters'
runs
