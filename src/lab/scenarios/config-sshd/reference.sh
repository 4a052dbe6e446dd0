#!/bin/bash
. "$(dirname "$0")/../lib.sh"
sed -i s/Logn/Login/ /etc/door/sshd_config
renew
