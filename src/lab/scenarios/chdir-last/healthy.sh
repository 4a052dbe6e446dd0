#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm -f /srv/gallery/thumbnails/session
starts
reports ready
runs
[ -e /srv/gallery/thumbnails/session ] || fail 'it runs somewhere else'
