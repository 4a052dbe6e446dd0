#!/bin/bash
. "$(dirname "$0")/../lib.sh"
systemd-run -q --unit=badge-licence /usr/bin/perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new(LocalAddr => "127.0.0.1:7044", Listen => 5, ReuseAddr => 1); while (1) { $c = $s->accept; close $c }'
sleep 1
renew
