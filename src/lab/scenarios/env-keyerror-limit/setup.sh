#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /etc/default/customs <<'END'
# read by customs.service
CUSTOMS_TARIFF_DB=/var/lib/customs/tariff.db
END
file /opt/customs/customs.py <<'END'
import os
import time

class Settings:
    def __init__(self, environ):
        self.database = environ["CUSTOMS_TARIFF_DB"]
        self.port = int(environ.get("CUSTOMS_PORT", "7031"))

settings = Settings(os.environ)
print("customs: tariffs from", settings.database, flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Customs

[Service]
User=www-data
ExecStart=/usr/bin/python3 /opt/customs/customs.py
Restart=on-failure
RestartSec=100ms

[Install]
WantedBy=multi-user.target
END
launch_until 8 ended
sleep 2
