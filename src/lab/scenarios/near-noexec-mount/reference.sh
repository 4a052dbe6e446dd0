#!/bin/bash
. "$(dirname "$0")/../lib.sh"
mount -o remount,exec /srv/depot
renew
