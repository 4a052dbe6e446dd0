#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/press/Press.java <<'END'
public class Press { public static void main(String[] a) throws Exception { System.out.println("press: ready"); Thread.sleep(Long.MAX_VALUE); } }
END
cd /srv/press && java -m jdk.compiler/com.sun.tools.javac.Main Press.java && python3 - <<'END'
import zipfile
with zipfile.ZipFile('press-2.1.jar', 'w') as z:
    z.writestr('META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\nMain-Class: Press\n'); z.write('Press.class')
END
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
SuccessExitStatus=143
ExecStart=/usr/bin/java -Xmx64m -jar /srv/press/pres-2.1.jar

[Install]
WantedBy=multi-user.target
END
launch
within 8 ended
