#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl start $U; [ "$(prop ActiveState)" = active ] || fail down
