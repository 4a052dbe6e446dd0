#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Unit]
AssertPathExists=
AssertPathExists=/etc/glazier/panes.conf
END
