#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStartPre=
ExecStartPre=/opt/blobstore/bin/check-volume /srv/blobs
END
