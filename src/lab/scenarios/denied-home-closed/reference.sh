#!/bin/bash
. "$(dirname "$0")/../lib.sh"
chmod o+x /srv/freight
renew
