#!/bin/bash
. "$(dirname "$0")/../lib.sh"
unit <<'END'
[Unit]
Description=Door bell

[Service]
ExecStart=/bin/sleep infinity
END
unit doorbell.socket <<'END'
[Unit]
Description=Door bell button

[Socket]
ListenStream=127.0.0.1:7043
END
launch doorbell.socket
