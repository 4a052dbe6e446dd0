#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/ropewalk/ropewalk.py <<'END'
import os, time
print("ropewalk: key of %d characters" % len(os.environ["ROPEWALK_KEY"]), flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Rope walk

[Service]
User=www-data
EnvironmentFile=/etc/ropewalk/secrets.env
ExecStart=/usr/bin/python3 /opt/ropewalk/ropewalk.py

[Install]
WantedBy=multi-user.target
END
launch
