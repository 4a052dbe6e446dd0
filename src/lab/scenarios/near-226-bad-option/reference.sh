#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
TemporaryFileSystem=
TemporaryFileSystem=/run/vat:size=9M
END
