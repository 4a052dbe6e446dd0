#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/usr/bin/java -Xmx512m /srv/press/Press.java
END
