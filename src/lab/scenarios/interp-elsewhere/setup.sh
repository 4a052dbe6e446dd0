#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/lanternfish/lanternfish 755 <<'END'
#!/usr/local/bin/python3
import time
print("lanternfish: 3000 m", flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Lantern fish

[Service]
User=nobody
ExecStart=/opt/lanternfish/lanternfish --depth 3000
Restart=on-failure
END
launch_until 5 ended
