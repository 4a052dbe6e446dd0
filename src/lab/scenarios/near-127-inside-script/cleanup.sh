#!/bin/bash
. "$(dirname "$0")/../lib.sh"
clean
rm -f /usr/local/bin/tide-reader
