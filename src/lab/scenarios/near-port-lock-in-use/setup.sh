#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/ferryman/ferryman.sh 755 <<'END'
#!/bin/bash
echo "ferryman: port side lamp lit"
echo "ferryman: the lock of lane 4 is already in use, giving up" >&2
exit 3
END
unit <<'END'
[Unit]
Description=Ferry man

[Service]
ExecStart=/opt/ferryman/ferryman.sh
END
launch_until 5 ended
