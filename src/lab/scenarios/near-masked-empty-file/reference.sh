#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm "/etc/systemd/system/$U"
renew
