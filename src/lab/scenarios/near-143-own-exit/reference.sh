#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemd-run -q --unit=badge-licence /usr/bin/python3 -m http.server -b 127.0.0.1 7044
within 8 answers 7044
renew
