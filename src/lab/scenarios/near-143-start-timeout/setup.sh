#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/plotter/Plotter.java <<'END'
import java.net.*;

public class Plotter {
    public static void main(String[] args) throws Exception {
        var server = new ServerSocket(7004, 20, InetAddress.getLoopbackAddress());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("plotter: pen up")));
        System.out.println("plotter: accepting jobs on 7004");
        while (true) server.accept().close();
    }
}
END
unit <<'END'
[Unit]
Description=Plot server

[Service]
Type=forking
ExecStart=/usr/bin/java -Xmx64m -XX:TieredStopAtLevel=1 /opt/plotter/Plotter.java
TimeoutStartSec=6

[Install]
WantedBy=multi-user.target
END
launch
