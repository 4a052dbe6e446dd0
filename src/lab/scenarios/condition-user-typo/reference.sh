#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Unit]
ConditionHost=
END
