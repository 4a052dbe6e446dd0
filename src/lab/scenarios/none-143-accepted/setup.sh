#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/abacus/Abacus.java <<'END'
import java.net.*;

public class Abacus {
    public static void main(String[] args) throws Exception {
        var server = new ServerSocket(7040, 20, InetAddress.getLoopbackAddress());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("abacus: put away")));
        System.out.println("abacus: ten wires");
        while (true) server.accept().close();
    }
}
END
unit <<'END'
[Unit]
Description=Abacus

[Service]
ExecStart=/usr/bin/java -Xmx64m -XX:TieredStopAtLevel=1 /opt/abacus/Abacus.java
SuccessExitStatus=143
END
launch_until 15 answers 7040
systemctl stop "$U"
