#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /srv/deploy
made /etc/systemd/system/beacon.service
ln -s /srv/deploy/beacon.service /etc/systemd/system/beacon.service
launch
