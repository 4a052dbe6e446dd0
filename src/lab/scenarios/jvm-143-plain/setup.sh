#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account tariff
file /opt/tariffd/Tariffd.java <<'END'
import java.net.*;

public class Tariffd {
    public static void main(String[] args) throws Exception {
        var server = new ServerSocket(7001, 20, InetAddress.getLoopbackAddress());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("tariffd: closing the rate book")));
        System.out.println("tariffd: 214 tariffs loaded, ready");
        while (true) server.accept().close();
    }
}
END
unit <<'END'
[Unit]
Description=Tariff calculator
After=network.target

[Service]
User=tariff
ExecStart=/usr/bin/java -Xmx64m -XX:TieredStopAtLevel=1 /opt/tariffd/Tariffd.java
Restart=on-failure

[Install]
WantedBy=multi-user.target
END
launch_until 15 answers 7001
systemctl stop "$U"
