#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
at_rest
