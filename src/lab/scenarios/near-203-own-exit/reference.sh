#!/bin/bash
. "$(dirname "$0")/../lib.sh"
echo 'gate 1' > /opt/sluice/gate.conf
renew
