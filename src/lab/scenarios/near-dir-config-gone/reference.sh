#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /var/lib/sexton
echo depth=6 > /var/lib/sexton/sexton.conf
renew
