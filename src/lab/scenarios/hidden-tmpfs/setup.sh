#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account scribe
folder /srv/scrolls
file /srv/scrolls/a <<'END'
alpha
END
file /opt/scribe/scribe.py 644 <<'END'
import time
print("scribe:", open("/srv/scrolls/a").read().strip(), "is copied", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=TemporaryFileSystem=/srv hides a folder 

[Service]
User=scribe
TemporaryFileSystem=/srv:ro
ExecStart=/usr/bin/python3 /opt/scribe/scribe.py

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
