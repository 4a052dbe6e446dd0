#!/bin/bash
. "$(dirname "$0")/../lib.sh"
grep -q '^# depth agreed with the auditors$' /etc/systemd/system/lockbox.service.d/override.conf || fail "the old drop-in was damaged"
starts
reports "open, depth 12"
runs
stops
