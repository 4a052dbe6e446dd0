#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/barge/barge.py <<'END'
import ctypes, os, socket, sys, time
print("barge: moored", flush=True)
if os.path.exists("/opt/barge/cargo"):
    time.sleep(1e6)
time.sleep(1)
ctypes.CDLL(None).prctl(15, b"systemd", 0, 0, 0)
entry = {"MESSAGE": "Stopping barge.service - Barge...", "MESSAGE_ID": "de5b426a63be47a7b6ac3eaac82e2f6f", "PRIORITY": "6",
         "UNIT": "barge.service", "JOB_TYPE": "stop", "JOB_ID": "911", "INVOCATION_ID": os.environ["INVOCATION_ID"],
         "SYSLOG_IDENTIFIER": "systemd", "SYSLOG_FACILITY": "3", "TID": "1", "_PID": "1"}
socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(
    "".join(f"{k}={v}\n" for k, v in entry.items()).encode(), "/run/systemd/journal/socket")
time.sleep(.2)
sys.exit(143)
END
unit <<'END'
[Unit]
Description=Barge

[Service]
ExecStart=/usr/bin/python3 /opt/barge/barge.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
