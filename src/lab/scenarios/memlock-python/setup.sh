#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account anchor
file /opt/anchor/anchor.py 644 <<'END'
import ctypes, os, time
libc = ctypes.CDLL(None, use_errno=True)
if libc.mlockall(3): raise SystemExit("anchor: mlockall: " + os.strerror(ctypes.get_errno()))
print("anchor: holds", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=LimitMEMLOCK=64K

[Service]
User=anchor
LimitMEMLOCK=64K
ExecStart=/usr/bin/python3 /opt/anchor/anchor.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
