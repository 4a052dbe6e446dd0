#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Unit]
ConditionFileNotEmpty=
ConditionPathIsDirectory=/srv/hopperd
ConditionFileNotEmpty=/etc/hopperd/hopperd.json
END
