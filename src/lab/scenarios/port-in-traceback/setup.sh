#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/queue/queue 755 <<'END'
#!/usr/bin/perl
$| = 1;
use IO::Socket::INET; my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => 7322, Listen => 5, ReuseAddr => 1) or die; print "queue: listening\n"; $SIG{TERM} = sub { exit 0 }; while (1) { my $c = $s->accept; }
END
file /srv/pickd/pickd.py 755 <<'END'
#!/usr/bin/python3
import socket, time, signal, sys
signal.signal(signal.SIGTERM, lambda *a: sys.exit(0))
s = socket.create_connection(("127.0.0.1", 7322), 2)
print("pickd: connected", flush=True)
while True: time.sleep(1)
END
unit picking-queue.service <<'END'
[Unit]
Description=Picking queue
[Service]
User=www-data
ExecStart=/srv/queue/queue

[Install]
WantedBy=multi-user.target
END
unit <<'END'
[Unit]
Description=Picker
[Service]
User=www-data
ExecStart=/srv/pickd/pickd.py

[Install]
WantedBy=multi-user.target
END
launch
within 5 ended
