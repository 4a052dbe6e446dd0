#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl reset-failed baggage.service 2>/dev/null
starts
runs
stops
