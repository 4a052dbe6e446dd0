#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account chronicle
file /opt/chronicle/Chronicle.java 644 <<'END'
import java.nio.file.*;
class Chronicle {
    public static void main(String[] a) throws Exception {
        Files.createDirectories(Path.of("/var/log/chronicle"));
        Files.writeString(Path.of("/var/log/chronicle/days.log"), "1\n");
        System.out.println("chronicle: days are kept");
        Thread.sleep(Long.MAX_VALUE);
    }
}
END
unit <<'END'
[Unit]
Description=A Java program cannot create /var/log/ch

[Service]
User=chronicle
SuccessExitStatus=143
ExecStart=/usr/bin/java -XX:TieredStopAtLevel=1 /opt/chronicle/Chronicle.java

[Install]
WantedBy=multi-user.target
END
launch_until 20 ended
