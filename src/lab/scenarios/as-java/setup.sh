#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account surveyor
file /opt/surveyor/Surveyor.java 644 <<'END'
class Surveyor {
    public static void main(String[] a) throws Exception {
        System.out.println("surveyor: chain laid");
        Thread.sleep(Long.MAX_VALUE);
    }
}
END
unit <<'END'
[Unit]
Description=LimitAS=1G leaves a JVM no address space

[Service]
User=surveyor
LimitAS=1G
SuccessExitStatus=143
ExecStart=/usr/bin/java -XX:TieredStopAtLevel=1 /opt/surveyor/Surveyor.java

[Install]
WantedBy=multi-user.target
END
launch_until 15 ended
