#!/bin/bash
. "$(dirname "$0")/../lib.sh"
rm /srv/gazette
mkdir /srv/gazette
renew
