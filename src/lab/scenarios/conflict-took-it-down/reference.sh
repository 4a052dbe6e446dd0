#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop winter-times.service
systemctl start $U
