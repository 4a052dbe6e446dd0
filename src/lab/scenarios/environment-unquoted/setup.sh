#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/sieve/sieve.py 755 <<'END'
#!/usr/bin/python3
import os, sys, time
o = os.environ.get("SIEVE_OPTS", "").split()
if len(o) < 2: sys.exit("sieve: mesh size is missing: %s" % o)
print("sieve:", o, flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Flour sieve
[Service]
User=www-data
Environment=SIEVE_OPTS=--mesh=2 --speed=40
ExecStart=/srv/sieve/sieve.py

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
