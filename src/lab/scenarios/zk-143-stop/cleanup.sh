#!/bin/bash
. "$(dirname "$0")/../lib.sh"
clean
rm -f /var/log/zookeeper/*
