#!/bin/bash
. "$(dirname "$0")/../lib.sh"
chmod o+x /home/vera
renew
