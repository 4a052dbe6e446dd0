#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemctl -q unmask --runtime "$U"
renew
