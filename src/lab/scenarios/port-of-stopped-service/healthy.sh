#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop $U picking-queue.service
systemctl start $U
sleep 3
runs 2
stops
