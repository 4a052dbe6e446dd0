#!/bin/bash
. "$(dirname "$0")/../lib.sh"
made /srv/beehive
install -d -o beehive /srv/beehive
renew
