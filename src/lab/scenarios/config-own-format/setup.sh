#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/cache/cache.yaml <<'END'
port: 7311
sise: 8
END
file /srv/cache/cache.py 755 <<'END'
#!/usr/bin/python3
import sys, time
for n, l in enumerate(open("/etc/cache/cache.yaml"), 1):
    if l.split(":")[0] not in ("port", "size"): sys.exit("cache: /etc/cache/cache.yaml:%d: unknown key '%s'" % (n, l.split(":")[0]))
print("cache: ready", flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Cache
[Service]
User=www-data
ExecStart=/srv/cache/cache.py

[Install]
WantedBy=multi-user.target
END
launch
within 5 ended
