#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account beehive
usermod -d /srv/beehive beehive
file /opt/beehive/beehive 755 <<'END'
#!/bin/bash
echo "beehive: in $PWD"; exec sleep infinity
END
unit <<'END'
[Unit]
Description=Bee hive

[Service]
User=beehive
WorkingDirectory=~
ExecStart=/opt/beehive/beehive
END
launch_until 5 ended
