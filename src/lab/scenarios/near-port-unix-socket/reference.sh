#!/bin/bash
. "$(dirname "$0")/../lib.sh"
chown parley /srv/parley
renew
