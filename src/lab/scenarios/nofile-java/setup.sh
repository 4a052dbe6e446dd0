#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account librarian
file /opt/librarian/Librarian.java 644 <<'END'
import java.util.*;
import java.io.*;
class Librarian {
    public static void main(String[] a) throws Exception {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) all.add(new FileInputStream("/etc/passwd"));
        System.out.println("librarian: all lent");
        Thread.sleep(Long.MAX_VALUE);
    }
}
END
unit <<'END'
[Unit]
Description=LimitNOFILE=60 is too little for a JVM w

[Service]
User=librarian
LimitNOFILE=60
SuccessExitStatus=143
ExecStart=/usr/bin/java -XX:TieredStopAtLevel=1 /opt/librarian/Librarian.java

[Install]
WantedBy=multi-user.target
END
launch_until 20 ended
