#!/bin/bash
. "$(dirname "$0")/../lib.sh"
U=weather-station.service
runs
