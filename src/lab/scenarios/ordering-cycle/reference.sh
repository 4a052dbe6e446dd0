#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i '/^After=\|^Before=/d' /etc/systemd/system/lockpumps.service
renew
