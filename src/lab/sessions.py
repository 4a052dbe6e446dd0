"""What a person does with svc-doctor, by keys, in a terminal inside a booted container.

A session is a function below with `@session`: its container is fresh, has the scenario's fault, and is thrown away.
"""

import json
import re
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import container
import picture
import runner
import scenario as scenarios
from container import Container
from rootfs import LabError
from runner import Row
from terminal import Terminal

SCENARIOS = Path(__file__).resolve().parent / "scenarios"
HOST_NAME = "web-01"
DROP_IN = "/etc/systemd/system/{}.d/override.conf"
# What tmux knows of a terminal that a program has left as it found it.
MODES = {"alternate_on": "0", "cursor_flag": "1", "insert_flag": "0", "keypad_cursor_flag": "0", "keypad_flag": "0",
         "mouse_any_flag": "0", "origin_flag": "0", "wrap_flag": "1"}
RUN = """stty -a >/run/stty.before; svc-doctor "$@"; echo "ended with $?"; stty -a >/run/stty.after; sleep infinity"""


@dataclass
class Session:
    """A way to use svc-doctor. `tell` is given a Desk; it raises LabError if something is not as it should be."""

    name: str
    scenario: str
    size: tuple
    tell: object


SESSIONS = []


def session(scenario, size=(80, 24)):
    def add(function):
        SESSIONS.append(Session(function.__name__.replace("_", "-"), scenario, size, function))
        return function
    return add


class Desk:
    """A person in front of one terminal of the container, whose machine has the scenario's fault."""

    def __init__(self, box, chosen, size, row, pictures=None):
        self.box, self.chosen, self.unit, self.size, self.row, self.pictures = box, chosen, chosen.unit, size, row, pictures
        self.terminal = Terminal(box)
        self.before = runner.tree(box, runner.ADMINISTRATOR)

    def call(self, *arguments, term="tmux-256color"):
        self.terminal.start(["bash", "-c", RUN, "desk", *arguments], *self.size, term)

    def shell(self):
        """Without svc-doctor at first: a person at a prompt."""
        self.terminal.start(["bash", "--norc", "--noprofile"], *self.size, env={"PS1": "$ "})
        self.see(r"^\$")

    def type(self, line):
        self.terminal.type(line)
        self.terminal.send("Enter")

    def see(self, *patterns, seconds=20):
        """Waits until the screen shows all of them at once, not case-sensitive; returns the screen."""
        for pattern in patterns:
            self.terminal.wait(f"(?i){pattern}", seconds)
        screen = self.terminal.screen()
        self.row.documents.setdefault("screens", []).append(screen)
        missing = [p for p in patterns if not re.search(f"(?i){p}", screen, re.MULTILINE)]
        if missing:
            raise LabError(f"not on the screen: {missing}\n{screen}")
        return screen

    def press(self, *keys):
        self.terminal.send(*keys)

    def say(self, answer):
        """Line mode: answers the prompt."""
        self.see(r"^> ?\n*\Z")
        self.type(answer)

    def ended(self, status):
        """Waits until svc-doctor has ended, with that exit status, and the terminal is as it was before."""
        shown = self.see(r"^ended with \d+$", seconds=30)
        self.check(f"ended with {status}\n" in shown, f"not ended with {status}:\n{shown}")
        self.terminal_as_before()

    def terminal_as_before(self):
        """Its settings, as the two notes of stty have them, and its modes."""
        self._inside("cmp", "/run/stty.before", "/run/stty.after")
        modes = {name: self.terminal.ask(f"#{{{name}}}") for name in MODES}
        self.check(modes == MODES, f"the terminal's modes are not as before: {modes}")

    def kill(self, name):
        """Sends svc-doctor a signal."""
        self._inside("pkill", f"-{name}", "-P", str(self.terminal.pid()))

    def written(self):
        return self.box.path(DROP_IN.format(self.unit)).exists()

    def unchanged(self):
        after = runner.tree(self.box, runner.ADMINISTRATOR)
        self.check(after == self.before, "; ".join(runner.changes(self.before, after)))

    def cured(self):
        """By the scenario's own judgement; and it can be undone."""
        self._inside(f"{runner.SCENARIO}/healthy.sh", seconds=runner.LIMIT["healthy"])
        self.undone()

    def undone(self):
        """Undo leaves every file as it was."""
        self._inside("svc-doctor", "undo", self.unit, seconds=runner.LIMIT["undo"])
        self.unchanged()

    def show(self, name):
        """Draws the screen as a picture, if pictures were asked for."""
        if self.pictures:
            drawn = picture.picture(self.terminal.screen(colours=True).rstrip("\n").split("\n"), picture.DARK, self.size[0])
            (self.pictures / f"{name}.svg").write_text(drawn + "\n")

    def check(self, holds, otherwise):
        if not holds:
            raise LabError(otherwise)

    def _inside(self, *argv, seconds=20):
        done = self.box.run(argv, seconds)
        self.check(done.code == 0, f"{' '.join(argv)}: {done.told()}")
        return done.out


# -- the sessions


@session("zk-143-stop")
def zookeeper_screen(desk):
    """The founding case: look, cause, fix, check, record; nothing is written before it is confirmed."""
    desk.call("zookeeper")
    desk.see(r"^ zookeeper\.service · Zookeeper +web-01 · systemd 252", "✗ failed", "counts exit status 143", "certain",
             "Stopping zookeeper", "❯ 1  Show the fix: SuccessExitStatus=143")
    desk.show("cause")
    desk.press("Enter")
    desk.see(r"override\.conf \(new file\)", r"^ +\+ \[Service\]", r"^ +\+ SuccessExitStatus=143", "❯ 1  Apply it")
    desk.show("fix")
    desk.press("Enter")
    desk.see("Write this now", "systemctl daemon-reload", "❯ 1  No, change nothing")
    desk.press("Enter")
    desk.see("❯ 1  Apply it")
    desk.unchanged()
    desk.press("Enter")
    desk.see("❯ 1  No, change nothing")
    desk.press("Down", "Enter")
    desk.see("○ inactive", "Fixed and verified", "4 Check ●", "❯ 1  Save the transcript")
    desk.check(desk.written(), "said to be fixed, and nothing is written")
    desk.press("Enter")
    where = re.search(r"^ +(/\S*transcripts/\S+)$", desk.see("The transcript is saved", "/transcripts/"), re.MULTILINE)
    desk.press("Enter")
    desk.ended(0)
    for file in ("case.json", "session.txt", "override.conf"):
        desk.check(desk.box.path(f"{where[1]}/{file}").is_file(), f"no {file} in {where[1]}")
    desk.cured()


@session("zk-143-stop")
def zookeeper_line(desk):
    """The same dialogue, line by line."""
    desk.call("zookeeper", "--line")
    desk.see("4  Save the transcript and quit")
    desk.say("")
    desk.see("1  Apply it", r"^ +\+ SuccessExitStatus=143")
    desk.say("1")
    desk.see("Write this now", "1  No, change nothing")
    desk.say("")
    desk.see(r"1  Apply it")
    desk.unchanged()
    desk.say("1")
    desk.see("Write this now")
    desk.say("2")
    desk.see("1  Save the transcript and quit", "svc-doctor undo zookeeper")
    desk.check("Fixed and verified" in desk.terminal.history(), "line mode does not say that it is fixed")
    desk.say("1")
    desk.see("/transcripts/", "1  Quit")
    desk.say("q")
    desk.ended(0)
    desk.cured()


@session("zk-143-stop", (120, 40))
def zookeeper_wide(desk):
    """Looks around on a large screen: log, unit file, help, fix; changes nothing."""
    desk.call("zookeeper")
    desk.see("counts exit status 143", "❯ 1  Show the fix", "quit$")
    desk.press("l")
    desk.see("Started zookeeper")
    desk.press("b")
    desk.press("u")
    desk.see("ExecStart=/usr/share/zookeeper/bin/zkServer.sh start")
    desk.press("b")
    desk.press("?")
    desk.see("q .*ends svc-doctor|quit")
    desk.press("b")
    desk.see("❯ 1  Show the fix")
    desk.press("1")
    desk.see("❯ 1  Apply it", r"\+ SuccessExitStatus=143")
    desk.press("q")
    desk.ended(1)
    desk.unchanged()


@session("zk-143-stop", (40, 12))
def resized(desk):
    """A small terminal that grows and shrinks while the cause is on it."""
    desk.call("zookeeper")
    desk.see("zookeeper.service", "1  Show the fix")
    desk.terminal.resize(100, 30)
    desk.see("web-01 · systemd 252", "❯ 1  Show the fix", "What it means")
    desk.terminal.resize(40, 12)
    desk.terminal.wait_gone("What it means")
    desk.see("1  Show the fix")
    desk.press("q")
    desk.ended(1)
    desk.unchanged()


@session("zk-143-stop")
def cancelled_while_looking(desk):
    """Ctrl-C while journalctl takes its time."""
    slow_journal(desk)
    desk.call("zookeeper")
    desk.see("journalctl", "running")
    desk.press("C-c")
    desk.ended(130)
    desk.unchanged()


@session("zk-143-stop")
def cancelled_while_looking_line(desk):
    slow_journal(desk)
    desk.call("zookeeper", "--line")
    desk.see("running +journalctl")
    desk.press("C-c")
    desk.ended(130)
    desk.unchanged()


@session("zk-143-stop")
def cancelled_at_confirm(desk):
    """Ctrl-C where the next key could write."""
    desk.call("zookeeper")
    desk.see("❯ 1  Show the fix")
    desk.press("Enter")
    desk.see("❯ 1  Apply it")
    desk.press("Enter")
    desk.see("❯ 1  No, change nothing")
    desk.press("C-c")
    desk.ended(130)
    desk.unchanged()


@session("zk-143-stop")
def cancelled_at_confirm_line(desk):
    desk.call("zookeeper", "--line")
    for answer in ("1", "1"):
        desk.say(answer)
    desk.see("1  No, change nothing", r"^> ?\n*\Z")
    desk.press("C-c")
    desk.ended(130)
    desk.unchanged()


@session("user-typo")
def cancelled_while_watching(desk):
    """Ctrl-C while the fixed unit is being watched: the fix is not verified, so it goes."""
    watch(desk)
    desk.press("C-c")
    desk.ended(130)
    desk.unchanged()


@session("user-typo")
def terminated_while_watching(desk):
    """SIGTERM at the same moment."""
    watch(desk)
    desk.kill("TERM")
    desk.ended(143)
    desk.unchanged()


@session("user-typo")
def terminated_while_watching_line(desk):
    desk.call("courier", "--line", "--watch", "60")
    for answer in ("1", "1", "2"):
        desk.say(answer)
    desk.see("running +watch")
    desk.check(desk.written(), "the unit is watched, and nothing is written")
    desk.kill("TERM")
    desk.ended(143)
    desk.unchanged()


@session("user-typo")
def hung_up_while_watching(desk):
    """The window is closed."""
    watch(desk)
    number = desk.box.run(["pgrep", "-P", str(desk.terminal.pid())], 10).out.strip()
    desk.terminal.close()
    desk.box.run(["timeout", "20", "tail", "-f", "/dev/null", f"--pid={number}"], 30)
    desk.unchanged()


@session("user-typo")
def killed_while_watching(desk):
    """Nothing can be taken back by a process that kill -9 ends; the next one says what is unfinished, undo does it."""
    watch(desk)
    desk.kill("KILL")
    desk.see("ended with 137")
    desk.check(desk.written(), "taken back by a process that was killed")
    next_one = desk.box.run(["svc-doctor", "--report", desk.unit], 30)
    desk.check("svc-doctor undo" in next_one.err, f"the next run says nothing of it: {next_one.err}")
    desk.undone()


@session("user-typo")
def suspended(desk):
    """Ctrl-Z gives the shell its terminal back; fg gives us ours."""
    desk.shell()
    desk.type("stty -a >/run/stty.before; svc-doctor courier")
    desk.see("❯ 1  Show the fix")
    desk.press("C-z")
    desk.see(r"^\[1\]\+ +Stopped")
    desk.type("stty -a >/run/stty.after; echo noted")
    desk.see("^noted$")
    desk.terminal_as_before()
    desk.type("fg")
    desk.see("❯ 1  Show the fix")
    desk.press("q")
    desk.see("Nothing was changed")
    desk.unchanged()


@session("user-typo")
def dumb_terminal(desk):
    """Where no cursor can be moved the dialogue comes line by line, without an escape sequence."""
    desk.call("courier", term="dumb")
    desk.see("1  Show the fix", r"^> ?\n*\Z")
    desk.check("\x1b" not in desk.terminal.screen(colours=True).rstrip(), "escape sequences on a dumb terminal")
    desk.say("nonsense")
    desk.see("is not one of the choices")
    desk.say("q")
    desk.ended(1)
    desk.unchanged()


def slow_journal(desk):
    slow = desk.box.path("/usr/local/sbin/journalctl")
    slow.write_text("#!/bin/sh\nexec sleep 300\n")
    slow.chmod(0o755)


def watch(desk):
    desk.call("courier", "--watch", "60")
    desk.see("❯ 1  Show the fix")
    desk.press("Enter")
    desk.see("❯ 1  Apply it")
    desk.press("Enter")
    desk.see("❯ 1  No, change nothing")
    desk.press("2")
    desk.see("running +watch")
    desk.check(desk.written(), "the unit is watched, and nothing is written")


# -- the `lab sessions` command


def run(args):
    """0 only if every session went as told."""
    chosen = [s for s in SESSIONS if not args.names or s.name in args.names]
    if unknown := set(args.names) - {s.name for s in SESSIONS}:
        raise LabError(f"no session {', '.join(sorted(unknown))}; there are: {', '.join(s.name for s in SESSIONS)}")
    if args.pictures:
        args.pictures.mkdir(parents=True, exist_ok=True)
    boxes = [Container(container.free_name()) for _ in chosen]
    threads = ThreadPoolExecutor(max(1, args.jobs))
    try:
        rows = list(threads.map(lambda told, box: _hold(told, box, args), chosen, boxes))
    finally:
        threads.shutdown(wait=False, cancel_futures=True)
        for box in boxes:
            box.down()
    return runner.report(rows, args)


def _hold(told, box, args):
    row, started = Row(told.name), time.monotonic()
    try:
        chosen = scenarios.load(SCENARIOS / told.scenario)
        row.unit = chosen.unit
        box.boot(args.suite, owned=True, host_name=HOST_NAME)
        box.install(args.dist)
        if runner.setup(box, chosen, row):
            told.tell(Desk(box, chosen, told.size, row, args.pictures))
    except LabError as problem:
        row.fail(str(problem))
    finally:
        box.down()
    row.seconds = round(time.monotonic() - started, 1)
    runner.show(row)
    return row
