#!/bin/bash
. "$(dirname "$0")/../lib.sh"
install -d -o scribe -g scribe /srv/scriptorium
renew
