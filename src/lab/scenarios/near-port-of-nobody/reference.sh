#!/bin/bash
. "$(dirname "$0")/../lib.sh"
echo 'setInterval(() => {}, 1000)' > /srv/pickd/pickd.js
renew
