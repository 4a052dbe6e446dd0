#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/tidegauge/run.sh 755 <<'END'
#!/bin/bash
echo "tidegauge: station 12"
exec tide-reader --station 12
END
unit <<'END'
[Unit]
Description=Tide gauge

[Service]
ExecStart=/opt/tidegauge/run.sh

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
