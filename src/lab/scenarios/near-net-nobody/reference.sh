#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i '/PeerAddr/d' /opt/cashier/cashier.pl
renew
