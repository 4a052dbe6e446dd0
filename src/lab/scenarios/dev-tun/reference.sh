#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
PrivateDevices=no
DevicePolicy=closed
DeviceAllow=/dev/net/tun rw
END
