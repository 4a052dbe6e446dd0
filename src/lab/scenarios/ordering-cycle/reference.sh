#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i '/^After=/d' /etc/systemd/system/$U
renew
