#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i s/127.0.0.2/127.0.0.1/ /srv/queue/queue
systemctl restart picking-queue.service; sleep 1
renew
