#!/bin/bash
. "$(dirname "$0")/../lib.sh"
touch /var/lib/cellar/cask-1
renew
