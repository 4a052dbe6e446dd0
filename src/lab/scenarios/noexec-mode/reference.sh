#!/bin/bash
. "$(dirname "$0")/../lib.sh"
chmod +x /opt/ledgerbot/ledgerbot.py
renew
