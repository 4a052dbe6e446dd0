#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/semaphore/semaphore.py <<'END'
import socket
socket.socket(28, socket.SOCK_STREAM)
END
unit <<'END'
[Unit]
Description=Semaphore

[Service]
ExecStart=/usr/bin/python3 /opt/semaphore/semaphore.py
END
launch_until 5 ended
