#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/hoarder/Hoarder.java 644 <<'END'
class Hoarder {
    public static void main(String[] a) throws Exception {
        byte[][] all = new byte[60][];
        for (int i = 0; i < 60; i++) all[i] = new byte[1 << 20];
        System.out.println("hoarder: enough");
        Thread.sleep(Long.MAX_VALUE);
    }
}
END
unit <<'END'
[Unit]
Description=A JVM out of its own heap; LimitAS= is n

[Service]
SuccessExitStatus=143
ExecStart=/usr/bin/java -Xmx16m -XX:TieredStopAtLevel=1 /opt/hoarder/Hoarder.java

[Install]
WantedBy=multi-user.target
END
launch_until 20 ended
