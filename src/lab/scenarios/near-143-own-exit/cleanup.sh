#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl stop badge-licence.service 2>/dev/null
clean
