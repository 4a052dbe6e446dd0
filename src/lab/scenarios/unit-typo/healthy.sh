#!/bin/bash
. "$(dirname "$0")/../lib.sh"
U=letterbox.service
runs
