#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'watching links'
runs 1
stops
