#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/almanac/almanac 755 <<'END'
#!/usr/bin/python3.8 -u
import socket, sys
s = socket.create_server(("127.0.0.1", 7014))
print("almanac: year", sys.argv[2])
while True:
    s.accept()[0].close()
END
unit <<'END'
[Unit]
Description=Almanac

[Service]
DynamicUser=yes
ExecStart=/opt/almanac/almanac --year 2026

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
