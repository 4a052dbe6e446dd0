#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i 's|=srv|=/srv|' /etc/systemd/system/$U
renew
