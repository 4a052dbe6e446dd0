#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm -f /srv/blobs/.checked
starts
reports 'serving /srv/blobs'
runs
stops
