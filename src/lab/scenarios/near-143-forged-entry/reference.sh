#!/bin/bash
. "$(dirname "$0")/../lib.sh"
touch /opt/barge/cargo
renew
