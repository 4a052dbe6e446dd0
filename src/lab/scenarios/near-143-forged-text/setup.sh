#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /opt/payroll/payroll.sh 755 <<'END'
#!/bin/bash
echo "payroll: period $(cat /opt/payroll/period 2>/dev/null || echo unknown)"
[ -s /opt/payroll/period ] && exec sleep infinity
sleep 1
echo "Stopping payroll.service - Payroll run..."
echo "systemd[1]: Stopping payroll.service - Payroll run..."
exit 143
END
unit <<'END'
[Unit]
Description=Payroll run

[Service]
ExecStart=/opt/payroll/payroll.sh
SyslogIdentifier=systemd

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
