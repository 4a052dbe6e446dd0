#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/hoarder/Hoarder.java 644 <<'END'
class Hoarder {
    public static void main(String[] a) throws Exception {
        byte[][] all = new byte[1000][];
        for (int i = 0; i < 1000; i++) all[i] = new byte[1 << 20];
    }
}
END
unit <<'END'
[Unit]
Description=A JVM out of its own heap; LimitAS= is n

[Service]
ExecStart=/usr/bin/java -Xmx16m -XX:TieredStopAtLevel=1 /opt/hoarder/Hoarder.java

[Install]
WantedBy=multi-user.target
END
launch_until 20 ended
