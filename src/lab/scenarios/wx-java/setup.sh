#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account abacus
file /opt/abacus/Abacus.java 644 <<'END'
class Abacus {
    public static void main(String[] a) throws Exception {
        System.out.println("abacus: beads moved");
        Thread.sleep(Long.MAX_VALUE);
    }
}
END
unit <<'END'
[Unit]
Description=MemoryDenyWriteExecute=yes and a JVM

[Service]
User=abacus
MemoryDenyWriteExecute=yes
SuccessExitStatus=143
ExecStart=/usr/bin/java /opt/abacus/Abacus.java

[Install]
WantedBy=multi-user.target
END
launch_until 15 ended
