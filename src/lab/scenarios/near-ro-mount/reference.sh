#!/bin/bash
. "$(dirname "$0")/../lib.sh"
umount /srv/ropewalk
renew
