#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop "$U" 2>/dev/null
umount /srv/ropewalk 2>/dev/null
clean
