#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/stocktake/stocktake.py <<'END'
print("stocktake: 4 shelves, 211 items, report sent")
END
unit <<'END'
[Unit]
Description=Stock take

[Service]
User=www-data
ExecStart=/usr/bin/python3 /opt/stocktake/stocktake.py
END
launch_until 5 ended
