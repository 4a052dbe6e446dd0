#!/bin/bash
. "$(dirname "$0")/../lib.sh"
dropin <<'END'
[Service]
ExecStart=
ExecStart=/usr/bin/perl -w /srv/press/pressd.pl --dry
END
