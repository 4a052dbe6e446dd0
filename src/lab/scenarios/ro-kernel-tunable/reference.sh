#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ReadWritePaths=/proc/sys/net/ipv4/ip_forward
END
