#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop $U picking-queue.service
systemctl start picking-queue.service; sleep 1; systemctl start $U
sleep 1
runs 2
stops
