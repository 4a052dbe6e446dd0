#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm /etc/hopperd/maintenance
renew
