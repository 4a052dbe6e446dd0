#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/nightwatch/nightwatch 755 <<'END'
#!/bin/bash
trap 'exit 0' TERM
while :; do sleep 1 & wait $!; done
END
unit <<'END'
[Unit]
Description=Night watch

[Service]
Type=forking
ExecStart=/opt/nightwatch/nightwatch
TimeoutStartSec=4
END
launch
