#!/bin/bash
. "$(dirname "$0")/../lib.sh"
JH=$(dirname $(dirname $(readlink -f /usr/bin/java)))
file /srv/press/press.sh 755 <<'END'
#!/bin/bash
if [ ! -x "$JAVA_HOME/bin/java" ]; then echo "press: JAVA_HOME is set to an invalid directory: $JAVA_HOME" >&2; exit 1; fi
"$JAVA_HOME/bin/java" -version
exec sleep infinity
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
Environment=JAVA_HOME=/usr/lib/jvm/java-8-oracle
ExecStart=/srv/press/press.sh

[Install]
WantedBy=multi-user.target
END
launch
sleep .5
