#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/birdcount/birdcount.py <<'END'
import os, sys, time
if os.fork():
    sys.exit(0)
os.setsid()
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Bird count

[Service]
User=www-data
ExecStart=/usr/bin/python3 /opt/birdcount/birdcount.py
END
launch_until 5 ended
