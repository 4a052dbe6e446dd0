#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i '1s/python$/python3/' /opt/marquee/marquee.py
renew
