#!/bin/bash
. "$(dirname "$0")/../lib.sh"
printf 'class Hoarder { public static void main(String[] a) throws Exception { System.out.println("enough"); Thread.sleep(99999999); } }' > /opt/hoarder/Hoarder.java
mkdir -p /etc/systemd/system/$U.d
dropin <<'END'
[Service]
SuccessExitStatus=143
END
