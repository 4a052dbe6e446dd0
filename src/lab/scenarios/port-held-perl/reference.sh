#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop rookery-old.service
renew
