#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/threshing/threshing.py <<'END'
import os, sys, time
for barn in ("east", "west"):
    if os.fork() == 0:
        print(f"threshing: barn {barn} done", flush=True)
        time.sleep(.3)
        os._exit(0)
for _ in range(2):
    os.wait()
END
unit <<'END'
[Unit]
Description=Threshing

[Service]
ExecStart=/usr/bin/python3 /opt/threshing/threshing.py
END
launch_until 5 ended
