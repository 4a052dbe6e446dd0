#!/bin/bash
. "$(dirname "$0")/../lib.sh"
chmod 711 /home/deploy
renew
