#!/bin/bash
. "$(dirname "$0")/../lib.sh"
echo "import time; time.sleep(999)" >> /srv/pickd/pickd.py; sed -i /exit/d /srv/pickd/pickd.py
renew
