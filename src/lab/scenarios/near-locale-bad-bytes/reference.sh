#!/bin/bash
. "$(dirname "$0")/../lib.sh"
echo x > /srv/press/names.txt
renew
