#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i 's/Servce/Service/' /etc/systemd/system/$U
renew
