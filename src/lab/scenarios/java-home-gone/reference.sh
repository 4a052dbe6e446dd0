#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
Environment=JAVA_HOME=/usr/lib/jvm/java-17-openjdk-amd64
END
