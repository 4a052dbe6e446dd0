#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/marquee/marquee.py 755 <<'END'
#!/usr/bin/env python
import time
print("marquee: lit", flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Marquee

[Service]
User=nobody
ExecStart=/opt/marquee/marquee.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
