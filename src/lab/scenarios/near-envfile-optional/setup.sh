#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/brewery/brewery.py <<'END'
import os, time
print("brewery: malt", os.environ.get("BREWERY_MALT", "pale"), flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Brewery

[Service]
EnvironmentFile=-/etc/default/brewery
ExecStart=/usr/bin/python3 /opt/brewery/brewery.py
Restart=on-failure
END
launch_until 5 says malt
