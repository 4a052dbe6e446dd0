#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/usr/bin/java -Xmx64m -jar /srv/press/press-2.1.jar
END
