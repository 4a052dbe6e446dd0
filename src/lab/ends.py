#!/usr/bin/env python3
"""Ends the full screen in every way there is, and checks that the terminal is as it was before.

    ends.py target/svc-doctor/bin/svc-doctor

Each run gets a pseudo-terminal of its own with an unusual setting (intr on Ctrl-X), so that
"restored" is told from "reset". Exits with 1 if a terminal was left changed.
"""
import fcntl
import os
import select
import signal
import struct
import subprocess
import sys
import termios
import time

LEAVE = b"\x1b[?1049l"
WAYS = [
    # name, keys, signal, expected exit statuses
    ("q", b"q", None, {1}),
    ("Ctrl-C", b"\x03", None, {130}),
    ("SIGINT", b"", signal.SIGINT, {130, -signal.SIGINT}),
    ("SIGTERM", b"", signal.SIGTERM, {143, -signal.SIGTERM}),
    ("SIGHUP", b"", signal.SIGHUP, {129, -signal.SIGHUP}),
]


def settings(terminal):
    return subprocess.run(["stty", "-a"], stdin=terminal, capture_output=True).stdout


def read(master, done, limit=20.0):
    """What the program shows until `done` says so, or for `limit` seconds."""
    shown, end = b"", time.time() + limit
    while time.time() < end and not done(shown):
        if select.select([master], [], [], 0.05)[0]:
            try:
                shown += os.read(master, 65536)
            except OSError:
                break
    return shown


def run(program, keys, sent):
    master, terminal = os.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    subprocess.run(["stty", "sane", "intr", "^X"], stdin=terminal, check=True)
    before = settings(terminal)

    def own_terminal():
        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    process = subprocess.Popen(
        [program, "--demo"], stdin=terminal, stdout=terminal, stderr=terminal,
        preexec_fn=own_terminal, env={**os.environ, "TERM": "xterm", "LC_ALL": "C.UTF-8"},
    )
    read(master, lambda shown: b"quit" in shown)
    if sent:
        process.send_signal(sent)
    else:
        os.write(master, keys)
    shown = read(master, lambda shown: LEAVE in shown and process.poll() is not None)
    status = process.wait(20)
    same = settings(terminal) == before
    os.close(master)
    os.close(terminal)
    return status, same and LEAVE in shown


def main():
    wrong = 0
    for name, keys, sent, expected in WAYS:
        status, restored = run(sys.argv[1], keys, sent)
        good = restored and status in expected
        wrong += not good
        print(f"{'ok ' if good else 'BAD'} {name}: status {status}, terminal {'restored' if restored else 'LEFT CHANGED'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
