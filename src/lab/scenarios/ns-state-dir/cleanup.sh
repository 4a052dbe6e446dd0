#!/bin/bash
. "$(dirname "$0")/../lib.sh"
clean
rm -rf /var/lib/meterd
