#!/bin/bash
. "$(dirname "$0")/../lib.sh"
runs 2
