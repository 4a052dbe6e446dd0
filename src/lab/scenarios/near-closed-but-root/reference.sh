#!/bin/bash
. "$(dirname "$0")/../lib.sh"
chmod 755 /opt/mint/bin/mintd
renew
