#!/bin/bash
. "$(dirname "$0")/../lib.sh"
printf 'import time\nprint("opened", flush=True)\ntime.sleep(900)\n' > /opt/locksmith/locksmith.py
renew
