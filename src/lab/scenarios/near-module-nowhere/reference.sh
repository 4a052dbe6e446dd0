#!/bin/bash
. "$(dirname "$0")/../lib.sh"
echo "import time; time.sleep(999)" > /srv/press/main.py
renew
