#!/bin/bash
. "$(dirname "$0")/../lib.sh"
starts
reports 'rates loaded'
runs 1
runs_as waybill
stops
