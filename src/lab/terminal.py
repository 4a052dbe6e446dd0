"""Drives a program by keys in a terminal of a given size, inside a container (tmux does the drawing)."""

import re
import time

from rootfs import LabError

TMUX = ["tmux", "-u", "-L", "lab", "-f", "/dev/null"]


class Terminal:
    """One terminal of a container. It outlives this object; `close` ends it."""

    def __init__(self, box, name="main"):
        self.box = box
        self.name = name

    def start(self, argv, width=80, height=24, term="tmux-256color", env=None):
        """Runs a command in a new terminal; what it drew stays readable after it ended."""
        settings = ["start-server", ";", "set", "-g", "remain-on-exit", "on", ";", "set", "-g", "status", "off", ";",
                    "set", "-g", "default-terminal", term, ";", "set", "-g", "escape-time", "0", ";",
                    "set", "-gq", "remain-on-exit-format", "", ";"]
        pairs = [part for key, value in (env or {}).items() for part in ("-e", f"{key}={value}")]
        self._tmux(*settings, "new-session", "-d", "-s", self.name, "-x", str(width), "-y", str(height), *pairs,
                   "--", *argv)
        return self

    def send(self, *keys):
        """Presses keys by tmux's names: Enter, Escape, Up, F1, C-c, or a character."""
        self._tmux("send-keys", "-t", self.name, "--", *keys)

    def type(self, text):
        """Types a text as it is."""
        self._tmux("send-keys", "-t", self.name, "-l", "--", text)

    def screen(self, colours=False):
        """What the terminal shows now; with `colours`, escape sequences included."""
        return self._tmux("capture-pane", "-p", "-t", self.name, *(["-e"] if colours else []))

    def history(self):
        """The screen with everything that scrolled off its top."""
        return self._tmux("capture-pane", "-p", "-S", "-", "-t", self.name)

    def wait(self, pattern, seconds=10):
        """Waits until the screen matches, `^` and `$` at each line; returns the screen."""
        return self._until(lambda text: re.search(pattern, text, re.MULTILINE), seconds, f"no match of {pattern!r}")

    def wait_gone(self, pattern, seconds=10):
        """Waits until the screen matches no longer; returns the screen."""
        return self._until(lambda text: not re.search(pattern, text, re.MULTILINE), seconds, f"still {pattern!r}")

    def wait_exit(self, seconds=10):
        """Waits until the program ended; returns its exit status, or None if a signal killed it."""
        self._until(lambda text: self.ask("#{pane_dead}") == "1", seconds, "the program still runs")
        status = self.ask("#{pane_dead_status}")
        return int(status) if status else None

    def pid(self):
        """The program's pid inside the container."""
        return int(self.ask("#{pane_pid}"))

    def resize(self, width, height):
        self._tmux("resize-window", "-t", self.name, "-x", str(width), "-y", str(height))

    def close(self):
        self._tmux("kill-session", "-t", self.name)

    def attach(self):
        """Shows it on this terminal, to watch and type; does not return."""
        self.box.enter(["script", "-qec", " ".join([*TMUX, "attach", "-t", self.name]), "/dev/null"])

    def _until(self, holds, seconds, otherwise):
        end = time.monotonic() + seconds
        while True:
            text = self.screen()
            if holds(text):
                return text
            if time.monotonic() > end:
                raise LabError(f"{otherwise} within {seconds} s; the screen:\n{text}")
            time.sleep(0.05)

    def ask(self, what):
        """What tmux knows by a format, like `#{alternate_on}`."""
        return self._tmux("display-message", "-p", "-t", self.name, what).strip()

    def _tmux(self, *arguments):
        done = self.box.run([*TMUX, *arguments], 15)
        if done.code != 0:
            raise LabError(f"tmux: {done.told()}")
        return done.out


def size(text):
    """`80x24` as (80, 24)."""
    match = re.fullmatch(r"(\d{1,4})x(\d{1,4})", text)
    if not match:
        raise LabError(f"not a size: {text!r}; say for example 80x24")
    return int(match[1]), int(match[2])
