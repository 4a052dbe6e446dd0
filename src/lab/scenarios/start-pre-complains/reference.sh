#!/bin/bash
. "$(dirname "$0")/../lib.sh"
touch /srv/lathe/oil
renew
