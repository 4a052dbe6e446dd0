#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/wharf/wharfd 755 <<'END'
#!/bin/bash
echo "wharf: two berths free"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Wharf

[Service]
ExecStart=/opt/wharf/wharf
END
launch_until 4 ended
sed -i 's#/opt/wharf/wharf$#&d#' "/etc/systemd/system/$U"
launch_until 4 says 'two berths free'
