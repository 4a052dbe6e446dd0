#!/bin/bash
. "$(dirname "$0")/../lib.sh"
made /srv/press
mkdir -p /srv/press
echo /srv/press >> $MADE/paths
cd /srv/press && python3 - <<'END'
import zipfile
z = zipfile.ZipFile('/usr/share/java/zookeeper.jar')
n = 'org/apache/zookeeper/version/util/VerGen.class' if 'org/apache/zookeeper/version/util/VerGen.class' in z.namelist() else next(x for x in z.namelist() if x.endswith('Main.class'))
b = bytearray(z.read(n)); b[7] = 70
import os; os.makedirs(os.path.dirname(n)); open(n, 'wb').write(b)
open('/srv/press/name', 'w').write(n[:-6].replace('/', '.'))
END
C=$(cat /srv/press/name)
unit <<'END'
[Unit]
Description=Printing press
[Service]
User=www-data
ExecStart=/usr/bin/java -cp /srv/press CLASS

[Install]
WantedBy=multi-user.target
END
sed -i "s/CLASS/$C/" /etc/systemd/system/$U
launch
within 8 ended
