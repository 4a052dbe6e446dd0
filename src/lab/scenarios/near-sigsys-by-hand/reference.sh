#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /etc/herald
renew
