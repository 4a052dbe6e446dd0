#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/harvest/harvest.sh 755 <<'END'
#!/bin/bash
field() { echo "harvest: field $1 started"; sleep .3; echo "harvest: field $1 done"; }
field north &
field south &
wait
echo "harvest: both fields in"
END
unit <<'END'
[Unit]
Description=Harvest report

[Service]
ExecStart=/opt/harvest/harvest.sh
END
launch_until 5 ended
