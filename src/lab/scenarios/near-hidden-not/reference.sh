#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i s,/srv/ledger-of-1901,/etc/passwd, /opt/clerk/clerk.py
renew
