#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i s,/tmp/leaf.txt,/etc/passwd, /opt/gilder/gilder.py
renew
