#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/locksmith/locksmith.py 644 <<'END'
import time
raise SystemExit("locksmith: this lock: Operation not permitted")
END
unit <<'END'
[Unit]
Description=root with all its rights is refused

[Service]
ExecStart=/usr/bin/python3 /opt/locksmith/locksmith.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
