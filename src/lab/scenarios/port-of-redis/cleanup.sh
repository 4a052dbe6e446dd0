#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop redis-server
clean
