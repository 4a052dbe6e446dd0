#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i s,/dev/ttyUSB7,/dev/null, /opt/drummer/drummer.py
renew
