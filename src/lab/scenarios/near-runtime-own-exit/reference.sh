#!/bin/bash
. "$(dirname "$0")/../lib.sh"
touch /var/lib/regatta/wind.dat
renew
