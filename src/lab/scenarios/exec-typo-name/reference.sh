#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/opt/parcels/bin/parceld --depot north --verbose
END
