#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'tariffs from /var/lib/customs/tariff.db'
runs
