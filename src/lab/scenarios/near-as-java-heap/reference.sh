#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/usr/bin/java -Xmx512m -XX:TieredStopAtLevel=1 /opt/hoarder/Hoarder.java
END
