#!/bin/bash
. "$(dirname "$0")/../lib.sh"
ok() { [ "$(echo ruok | nc -w 2 127.0.0.1 2181)" = imok ]; }
starts
within 15 ok || fail "ZooKeeper does not answer"
runs
stops
starts
