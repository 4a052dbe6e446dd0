#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account usher
file /opt/usher/usher.py 644 <<'END'
import threading, time
for i in range(12): threading.Thread(target=time.sleep, args=(900,), daemon=True).start()
print("usher: doors manned", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=LimitNPROC=3 leaves no room for threads

[Service]
User=usher
LimitNPROC=3
ExecStart=/usr/bin/python3 /opt/usher/usher.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
