#!/bin/bash
. "$(dirname "$0")/../lib.sh"
folder /opt/quarrel
made /opt/quarrel/current
ln -s /opt/quarrel/releases/7/quarrel /opt/quarrel/current
unit <<'END'
[Unit]
Description=Quarrel

[Service]
ExecStart=/opt/quarrel/current --serve
END
launch_until 5 ended
