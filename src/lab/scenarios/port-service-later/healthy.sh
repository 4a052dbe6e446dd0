#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop $U picking-queue.service
systemctl start picking-queue.service $U
sleep 1
runs 2
stops
