#!/bin/bash
. "$(dirname "$0")/../lib.sh"
clean
rm -f /run/almshouse.pid
