#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/glazier/glazier.py 755 <<'END'
#!/usr/bin/python3
import time
print("glazier:", open("/etc/glazier/panes.conf").read().strip(), flush=True)
while True: time.sleep(1)
END
file /etc/glazier/panes.conf <<'END'
panes=12
END
unit <<'END'
[Unit]
Description=Window panes
AssertPathExists=/etc/glazier/pane.conf

[Service]
User=www-data
ExecStart=/srv/glazier/glazier.py

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
