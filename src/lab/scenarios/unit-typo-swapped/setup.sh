#!/bin/bash
. "$(dirname "$0")/../lib.sh"
for name in weather-station weather-report; do
    unit $name.service <<END
[Unit]
Description=Part $name

[Service]
DynamicUser=yes
ExecStart=/bin/sleep infinity
END
done
launch weather-report.service
launch
