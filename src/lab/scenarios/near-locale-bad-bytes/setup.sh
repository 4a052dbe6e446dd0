#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/press/names.txt <<'END'
x
END
printf 'Gr\366\337e\n' > /srv/press/names.txt
file /srv/press/main.py 755 <<'END'
#!/usr/bin/python3
import time
print(open("/srv/press/names.txt", encoding="utf-8").read(), flush=True)
while True: time.sleep(1)
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/python3 /srv/press/main.py

[Install]
WantedBy=multi-user.target
END
launch
sleep 1
