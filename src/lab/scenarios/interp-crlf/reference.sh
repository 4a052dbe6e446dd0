#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i 's/\r$//' /usr/local/bin/jukebox
renew
