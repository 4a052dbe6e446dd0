#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/blobs www-data
file /opt/blobstore/bin/check-volume 755 <<'END'
#!/bin/sh
[ -w "$1" ] && date > "$1/.checked" && echo "check-volume: $1 is fine"
END
file /opt/blobstore/bin/blobstore 755 <<'END'
#!/usr/bin/python3
import os, sys, time
if not os.path.exists("/srv/blobs/.checked"):
    sys.exit("blobstore: the volume was not checked")
print("blobstore: serving /srv/blobs", flush=True)
while True:
    time.sleep(5)
END
unit <<'END'
[Unit]
Description=Blob store

[Service]
User=www-data
ExecStartPre=/opt/blobstore/bin/chek-volume /srv/blobs
ExecStart=/opt/blobstore/bin/blobstore

[Install]
WantedBy=multi-user.target
END
launch
