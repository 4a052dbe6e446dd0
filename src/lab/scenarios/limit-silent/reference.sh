#!/bin/bash
. "$(dirname "$0")/../lib.sh"
touch /opt/mute/voice
renew
