#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account almanac
folder /srv/almanac almanac
file /opt/almanac/Almanac.java <<'END'
import java.nio.file.*;
class Almanac {
    public static void main(String[] a) throws Exception {
        Files.writeString(Path.of("/srv/almanac/tides.txt"), "high\n");
        System.out.println("almanac: tides computed");
        Thread.sleep(Long.MAX_VALUE);
    }
}
END
unit <<'END'
[Unit]
Description=Tide almanac

[Service]
User=almanac
ReadOnlyPaths=/srv /mnt
SuccessExitStatus=143
ExecStart=/usr/bin/java -XX:TieredStopAtLevel=1 /opt/almanac/Almanac.java

[Install]
WantedBy=multi-user.target
END
launch_until 15 ended
