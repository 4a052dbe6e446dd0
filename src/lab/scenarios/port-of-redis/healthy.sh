#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop $U redis-server.service
systemctl start $U
sleep 1
runs
stops
