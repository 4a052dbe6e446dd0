#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i 's/gatekeper/gatekeeper/' /etc/systemd/system/$U
renew
