#!/bin/bash
. "$(dirname "$0")/../lib.sh"
mkdir -p /etc/foundry/moulds
renew
