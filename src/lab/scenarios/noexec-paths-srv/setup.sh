#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account jester
file /srv/jester/jester.sh 755 <<'END'
#!/bin/bash
echo "jester: bells on"
exec sleep infinity
END
unit <<'END'
[Unit]
Description=NoExecPaths=/srv forbids the program its

[Service]
User=jester
NoExecPaths=/srv
ExecStart=/srv/jester/jester.sh

[Install]
WantedBy=multi-user.target
END
launch_until 6 ended
