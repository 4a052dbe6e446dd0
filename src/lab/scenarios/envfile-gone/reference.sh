#!/bin/bash
. "$(dirname "$0")/../lib.sh"
mkdir /etc/ropewalk
echo ROPEWALK_KEY=hemp > /etc/ropewalk/secrets.env
renew
