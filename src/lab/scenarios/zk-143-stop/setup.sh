#!/bin/bash
. "$(dirname "$0")/../lib.sh"
keep /etc/alternatives/zookeeper-conf
folder /etc/zookeeper/live
made /var/lib/zookeeper/version-2 /var/lib/zookeeper/zookeeper_server.pid
cp /etc/zookeeper/conf_example/environment /etc/zookeeper/live/
sed -i 's#^CLASSPATH=.*#CLASSPATH=/etc/zookeeper/conf:/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar#' /etc/zookeeper/live/environment
file /etc/zookeeper/live/zoo.cfg <<'END'
tickTime=2000
dataDir=/var/lib/zookeeper
clientPort=2181
admin.enableServer=false
4lw.commands.whitelist=ruok
END
ln -sfn /etc/zookeeper/live /etc/alternatives/zookeeper-conf
unit <<'END'
# zookeeper
[Unit]
Description=Zookeeper
After=network.target

[Service]
Type=forking
User=zookeeper
ExecStart=/usr/share/zookeeper/bin/zkServer.sh start
ExecStop=/usr/share/zookeeper/bin/zkServer.sh stop
PIDFile=/var/lib/zookeeper/zookeeper_server.pid

[Install]
WantedBy=multi-user.target
END
launch_until 15 answers 2181
sleep 1
systemctl stop "$U"
