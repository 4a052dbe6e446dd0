#!/bin/bash
. "$(dirname "$0")/../lib.sh"
useradd --system --no-create-home teamaker
renew
