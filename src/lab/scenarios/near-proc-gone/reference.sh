#!/bin/bash
. "$(dirname "$0")/../lib.sh"
printf 'import time\nprint("drawn", flush=True)\ntime.sleep(900)\n' > /opt/mapmaker/mapmaker.py
renew
