#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/larder/larderd 755 <<'END'
#!/bin/bash
echo "larderd: shelves 1 to 40 loaded"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Larder

[Service]
User=nobody
ExecStart=/opt/larder/larderd
ManagedOOMMemoryPressure=kill

[Install]
WantedBy=multi-user.target
END
launch
within 5 says "loaded"
group=/sys/fs/cgroup$(prop ControlGroup)
python3 -c "
import os
os.setxattr('$group', 'user.oomd_kill', b'1')
os.setxattr('$group', 'user.oomd_ooms', b'1')"
kill -KILL "$(prop MainPID)"
within 5 ended
