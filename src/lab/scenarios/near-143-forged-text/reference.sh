#!/bin/bash
. "$(dirname "$0")/../lib.sh"
echo 2026-11 > /opt/payroll/period
renew
