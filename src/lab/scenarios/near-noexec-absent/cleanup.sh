#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop "$U"
umount -l /srv/dredger
clean
