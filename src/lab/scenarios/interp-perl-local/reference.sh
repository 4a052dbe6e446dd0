#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i '1s#/usr/local#/usr#' /srv/postmark/bin/postmark
renew
