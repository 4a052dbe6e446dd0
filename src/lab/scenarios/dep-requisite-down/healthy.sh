#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop gates.service
starts
runs
stops
