#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/glazes/base/celadon <<'END'
1240
END
folder /glazes
file /opt/kiln/kiln.py <<'END'
import time
print("kiln: celadon at", open("/glazes/base/celadon").read().strip(), flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Kiln

[Service]
DynamicUser=yes
TemporaryFileSystem=/glazes
BindReadOnlyPaths=/opt/glazes/base:/glazes/base
BindReadOnlyPaths=/opt/glazes/2019:/glazes/old
ExecStart=/usr/bin/python3 /opt/kiln/kiln.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
