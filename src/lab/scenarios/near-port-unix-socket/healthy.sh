#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm -f /srv/parley/talk.sock
starts
reports listening
runs 1
stops
