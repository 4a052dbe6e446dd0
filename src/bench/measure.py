"""The measuring half of `figures`, run inside a booted container. Prints one row for each figure."""

import argparse
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

HOME = Path("/opt/svc-doctor")
DOCTOR = str(HOME / "bin/svc-doctor")
SMALL, LARGE = "figures-small.service", "figures-large.service"
ENTRIES = 1000
FIRST_KEY = b"\x1b[B"
ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[()][A-Z0-9]|.)", re.S)
WORD = re.compile(rb"[A-Za-z]{3,}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--large", type=int, required=True)
    args = parser.parse_args()
    write_journal(SMALL, ENTRIES)
    write_journal(LARGE, args.large)
    empty_program()
    print(f"{'figure':<46}{'goal':>10}{'measured':>11}   medians of {args.rounds}; ! = not met")
    report_of_1000(args.rounds)
    first_paint(args.rounds)
    whole_journal(args.large)
    peak_memory(args.large)
    row("diagnosing with 10 x the patterns", "<= 1.3", None)
    row("scan of 500 units : systemctl show '*'", "<= 2", None)
    key_to_redraw(args.rounds)


# The figures

def report_of_1000(rounds):
    def by_hand():
        run(["systemctl", "show", SMALL])
        run(["journalctl", "-u", SMALL, "-n", str(ENTRIES), "-o", "json", "--no-pager"])

    hand, report, empty = alternating(
        rounds, timed(by_hand), timed(lambda: run([DOCTOR, "--report", SMALL])), timed(lambda: run(EMPTY)))
    note = f"report {ms(report)}, by hand {ms(hand)}, empty Java program {ms(empty)}"
    ratio(f"--report, {ENTRIES} entries : by hand", 2.5, report, hand, note, reports(SMALL))


def first_paint(rounds):
    paint, empty = alternating(rounds, lambda: screen()[0], timed(lambda: run(EMPTY)))
    if paint is None:
        row("first paint : empty Java program", "<= 2", None)
    else:
        ratio("first paint : empty Java program", 2, paint, empty, f"paint {ms(paint)}, empty {ms(empty)}", True)


def whole_journal(entries):
    journal, report = alternating(
        3,
        timed(lambda: run(["journalctl", "-u", LARGE, "-o", "json", "--no-pager"])),
        timed(lambda: run([DOCTOR, "--report", "--lines", "0", LARGE])))
    note = f"report {ms(report)}, journalctl {ms(journal)} (medians of 3)"
    ratio(f"--lines 0, {entries} entries : journalctl", 1.1, report, journal, note, reports(LARGE))


def peak_memory(entries):
    for unit, count, options in ((SMALL, ENTRIES, []), (LARGE, entries, ["--lines", "0"])):
        peak = run([DOCTOR, "--report", *options, unit]).ru_maxrss / 1024
        met = peak if reports(unit) else None
        row(f"peak memory, {count} entries", "<= 96 MiB", met, "VmHWM of the whole process", "{:.0f} MiB", met and met <= 96)


def key_to_redraw(rounds):
    seen = [screen(press=True)[1] for _ in range(rounds)]
    seen = [answer for answer in seen if answer]
    if not seen:
        row("key press to redraw", "<= 16 ms", None)
        return
    delay = statistics.median(answer[0] for answer in seen) * 1000
    sent = statistics.median(answer[1] for answer in seen)
    row("key press to redraw", "<= 16 ms", delay, "until the last byte", "{:.1f} ms", delay <= 16)
    row("sent for one key press", "<= 2 KiB", sent, "", "{:.0f} B", sent <= 2048)


# Measuring

def alternating(rounds, *measures):
    """Medians of measures taken in turn, so that a slow moment of the machine hits all of them."""
    taken = [[] for _ in measures]
    for _ in range(rounds):
        for values, measure in zip(taken, measures):
            values.append(measure())
    return [None if None in values else statistics.median(values) for values in taken]


def timed(action):
    def measure():
        start = time.perf_counter()
        action()
        return time.perf_counter() - start
    return measure


def run(command):
    """Runs a command to its end, output thrown away; returns what it used."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    usage = os.wait4(process.pid, 0)[2]
    process.returncode = 0
    return usage


def reports(unit):
    """Whether this svc-doctor reports on units already."""
    answer = subprocess.run([DOCTOR, "--report", unit], stdin=subprocess.DEVNULL, capture_output=True)
    return answer.returncode in (0, 1, 3) and unit.removesuffix(".service").encode() in answer.stdout


def screen(press=False):
    """Opens the full screen in a terminal of 80x24. Returns the seconds to the first drawn text and,
    after a key press, (seconds to the last byte drawn, bytes); each None if it does not come."""
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execv(DOCTOR, [DOCTOR, SMALL])
    try:
        first = painted(terminal, start)
        answer = None
        if first is not None and press:
            quiet(terminal, 1.5)
            pressed = time.perf_counter()
            os.write(terminal, FIRST_KEY)
            last, sent = quiet(terminal, 0.3)
            answer = (last - pressed, sent) if sent else None
        return first, answer
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


def painted(terminal, start):
    seen, full_screen = b"", False
    while (chunk := read(terminal, 10)) is not None:
        answer_queries(terminal, chunk)
        seen += chunk
        full_screen = full_screen or b"\x1b[?1049h" in seen
        if full_screen and WORD.search(ESCAPES.sub(b"", seen)):
            return time.perf_counter() - start
    return None


def quiet(terminal, seconds):
    """Reads until nothing came for that long. Returns when the last byte came, and how many."""
    last, count = time.perf_counter(), 0
    while (chunk := read(terminal, seconds)) is not None:
        answer_queries(terminal, chunk)
        last, count = time.perf_counter(), count + len(chunk)
    return last, count


def read(terminal, seconds):
    if not select.select([terminal], [], [], seconds)[0]:
        return None
    try:
        return os.read(terminal, 65536) or None
    except OSError:
        return None


def answer_queries(terminal, chunk):
    if b"\x1b[6n" in chunk:
        os.write(terminal, b"\x1b[24;80R")


# What is measured

def write_journal(unit, entries):
    """A unit whose program says so many lines and then fails."""
    loop = f"i=0; while [ $i -lt {entries} ]; do echo \"request $i: served in $((i % 97)) ms\"; i=$((i+1)); done; exit 3"
    Path("/etc/systemd/system", unit).write_text(
        f"[Service]\nType=oneshot\nTimeoutStartSec=infinity\nExecStart=/bin/sh -c '{loop.replace('$', '$$')}'\n")
    Path("/run/systemd/journald.conf.d").mkdir(parents=True, exist_ok=True)
    Path("/run/systemd/journald.conf.d/figures.conf").write_text("[Journal]\nRateLimitIntervalSec=0\nRateLimitBurst=0\nRuntimeMaxUse=4G\nSystemMaxUse=4G\n")
    subprocess.run(["systemctl", "restart", "systemd-journald"], check=True)
    subprocess.run(["systemctl", "daemon-reload"], check=True)
    subprocess.run(["systemctl", "start", unit], stderr=subprocess.DEVNULL)
    subprocess.run(["journalctl", "--sync"], check=True)
    counted = subprocess.run(["journalctl", "-u", unit, "-o", "cat", "-g", "request"], capture_output=True).stdout.count(b"\n")
    if counted != entries:
        sys.exit(f"the journal has {counted} of {entries} entries of {unit}")


EMPTY = [str(HOME / "runtime/bin/java"), f"@{HOME}/lib/jvm.options", f"-XX:AOTCache={HOME}/lib/svc-doctor.aot",
         "-cp", f"{HOME}/lib/svc-doctor.jar:/run/figures", "Empty"]


def empty_program():
    """Writes a class file whose main does nothing: the least that any program of this runtime costs."""
    def text(words):
        return b"\x01" + struct.pack(">H", len(words)) + words.encode()

    constants = [text("Empty"), b"\x07\x00\x01", text("java/lang/Object"), b"\x07\x00\x03",
                 text("main"), text("([Ljava/lang/String;)V"), text("Code")]
    code = struct.pack(">HHI", 0, 1, 1) + b"\xb1" + struct.pack(">HH", 0, 0)
    method = struct.pack(">HHHHHI", 0x9, 5, 6, 1, 7, len(code)) + code
    Path("/run/figures").mkdir(exist_ok=True)
    Path("/run/figures/Empty.class").write_bytes(
        struct.pack(">IHHH", 0xCAFEBABE, 0, 52, len(constants) + 1) + b"".join(constants)
        + struct.pack(">HHHHHH", 0x21, 2, 4, 0, 0, 1) + method + struct.pack(">H", 0))
    subprocess.run(EMPTY, check=True)


# Printing

def ratio(name, goal, measured, base, note, exists):
    value = measured / base if exists else None
    row(name, f"<= {goal}", value, note, "{:.2f}", exists and value <= goal)


def row(name, goal, value, note="", form="{}", met=False):
    if value is None:
        print(f"{name:<46}{goal:>10}{'not yet':>11}", flush=True)
        return
    mark = " " if met else "!"
    print(f"{name:<46}{goal:>10}{form.format(value):>11} {mark} {note}".rstrip(), flush=True)


def ms(seconds):
    return f"{seconds * 1000:.0f} ms"


main()
