#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/press/Press.java <<'END'
public class Press { public static void main(String[] a) throws Exception {
  System.out.println("press: loading 40 MB of plates"); byte[][] p = new byte[40][]; for (int i = 0; i < 40; i++) p[i] = new byte[1 << 20];
  System.out.println("press: ready"); Thread.sleep(Long.MAX_VALUE); } }
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
SuccessExitStatus=143
ExecStart=/usr/bin/java -Xmx24m /srv/press/Press.java

[Install]
WantedBy=multi-user.target
END
launch
within 15 ended
