#!/bin/bash
. "$(dirname "$0")/../lib.sh"
touch /var/lib/organ/bellows
renew
