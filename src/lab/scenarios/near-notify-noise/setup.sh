#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/organ/organ.py <<'END'
import os, socket, sys, time
def notify(what):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        s.sendto(what.encode(), os.environ["NOTIFY_SOCKET"].replace("@", "\0", 1))
notify("READY=1")
if os.fork() == 0:
    notify("STATUS=pulling stops")
    time.sleep(.5)
    os._exit(0)
os.wait()
print("organ: tuned, 1204 pipes", flush=True)
time.sleep(1)
if not os.path.exists("/var/lib/organ/bellows"):
    print("organ: error: bellows torn: /var/lib/organ/bellows", flush=True)
    sys.exit(4)
time.sleep(1e6)
END
folder /var/lib/organ
unit <<'END'
[Unit]
Description=Organ

[Service]
Type=notify
User=nobody
ExecStart=/usr/bin/python3 /opt/organ/organ.py

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
