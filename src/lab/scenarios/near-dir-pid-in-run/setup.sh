#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account bellringer
file /opt/bellringer/bellringer.py 644 <<'END'
import os, time
open("/run/bellringer.pid", "w").write(str(os.getpid()))
print("bellringer: ringing", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=A PID file directly in /run

[Service]
User=bellringer
ExecStart=/usr/bin/python3 /opt/bellringer/bellringer.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
