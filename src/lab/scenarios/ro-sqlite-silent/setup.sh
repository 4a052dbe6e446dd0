#!/bin/bash
. "$(dirname "$0")/../lib.sh"
account hymnal
folder /srv/hymnal hymnal
file /opt/hymnal/hymnal.py <<'END'
import sqlite3, time
DATABASE = "/srv/hymnal/songs.db"
db = sqlite3.connect(DATABASE)
db.execute("create table if not exists songs (number int)")
print("hymnal: songbook open", flush=True)
while True:
    db.execute("insert into songs values (1)"); db.commit()
    time.sleep(1)
END
runuser -u hymnal -- python3 -c 'import sqlite3; sqlite3.connect("/srv/hymnal/songs.db").execute("create table old (x)")'
unit <<'END'
[Unit]
Description=Hymn book

[Service]
User=hymnal
ProtectSystem=strict
ProtectHome=yes
ExecStart=/usr/bin/python3 /opt/hymnal/hymnal.py

[Install]
WantedBy=multi-user.target
END
launch_until 5 ended
