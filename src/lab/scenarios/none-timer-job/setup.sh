#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Milk round

[Service]
Type=oneshot
ExecStart=/usr/bin/python3 -c 'print("milkround: 42 bottles")'
END
unit milkround.timer <<'END'
[Unit]
Description=Every day

[Timer]
OnActiveSec=1
OnCalendar=daily
AccuracySec=10ms
END
launch milkround.timer
sleep 2.5
