"""Throw-away containers: an overlay over a suite's clean copy, booted by systemd-nspawn."""

import fcntl
import itertools
import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import rootfs
from rootfs import HOME, LabError

ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root", "USER": "root", "LOGNAME": "root", "SHELL": "/bin/bash", "LANG": "C.UTF-8",
}
DIST = "/opt/svc-doctor"
BOOT_SECONDS = 60
_serial = itertools.count(1)


@dataclass(frozen=True)
class Done:
    """How a command inside ended. `code` is None if its time was up and it was killed."""

    code: int | None
    out: str
    err: str
    seconds: float

    def told(self):
        """One line for a table: what it said last, and how it ended."""
        last = (self.err.strip() or self.out.strip() or "said nothing").splitlines()[-1]
        how = "its time was up" if self.code is None else f"exit {self.code}"
        return f"{how}: {last}"


class Container:
    """A container by name. Everything it owns lies in HOME/run/NAME and in its own cgroups."""

    def __init__(self, name):
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,40}", name):
            raise LabError(f"not a container name: {name!r}")
        self.name = name
        self.folder = HOME / "run" / name
        # Own cgroups: with --keep-unit, nspawn makes `payload` and `supervisor` where it is itself.
        self.cgroups = [mount / "svc-doctor-lab" / name for mount in _hierarchies()]
        self._nspawn = self._claim = None
        self._going_down = threading.Lock()

    # -- life

    def boot(self, suite, owned=False, host_name=None):
        """Mounts, boots and waits until systemd says it is up.

        `owned`: this process takes it down; without it, it is stale. `host_name`: by default its name.
        """
        clean = rootfs.clean(suite)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        try:
            self.folder.mkdir()
        except FileExistsError:
            raise LabError(f"a container {self.name} exists: `lab down {self.name}`") from None
        try:
            (self.folder / "suite").write_text(suite)
            if owned:
                self._claim = open(self.folder / "owner", "w")
                fcntl.flock(self._claim, fcntl.LOCK_EX)
            self._mount(clean)
            self._spawn(host_name or self.name)
            self._await_ready()
        except BaseException:
            self.down()
            raise
        return self

    def _mount(self, clean):
        for part in ("upper", "work", "root"):
            (self.folder / part).mkdir()
        options = f"lowerdir={clean},upperdir={self.folder / 'upper'},workdir={self.folder / 'work'}"
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o", options, str(self.folder / "root")], check=True)

    def _spawn(self, host_name):
        for group in self.cgroups:
            group.mkdir(parents=True, exist_ok=True)
        argv = ["systemd-nspawn", "-q", "-D", str(self.folder / "root"), "--register=no", "--keep-unit",
                "--private-network", "-b", f"--machine={self.name}", f"--hostname={host_name}",
                "--console=pipe"]
        env = {"PATH": ENVIRONMENT["PATH"], "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"}
        with open(self.folder / "console", "wb") as console:
            self._nspawn = subprocess.Popen(_within(self.cgroups, argv), env=env, stdin=subprocess.DEVNULL,
                                            stdout=console, stderr=console, start_new_session=True)
        (self.folder / "pid").write_text(str(self._nspawn.pid))

    def _await_ready(self):
        end = time.monotonic() + BOOT_SECONDS
        state = "not reachable"
        while time.monotonic() < end:
            if self._nspawn.poll() is not None:
                raise LabError(f"{self.name} ended while booting:\n{self.console()}")
            if self.leader():
                state = self.run(["systemctl", "is-system-running"], 10).out.strip()
                if state in ("running", "degraded"):
                    return
            time.sleep(0.1)
        raise LabError(f"{self.name} was not up after {BOOT_SECONDS} s ({state}):\n{self.console()}")

    def down(self):
        """Stops it at once and removes what it owned. Harmless if there is nothing."""
        with self._going_down:
            self._stop()
            self._clear()

    def _stop(self):
        leader, nspawn = self.leader(), self.pid()
        if leader:
            _kill(leader)
        if nspawn and not _await_end(nspawn, 5):
            _kill(nspawn)
            _await_end(nspawn, 5)
        if self._nspawn:
            self._nspawn.wait()
        self._kill_cgroups()

    def _clear(self):
        root = self.folder / "root"
        if os.path.ismount(root):
            subprocess.run(["umount", "--lazy", str(root)], check=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        if self._claim:
            self._claim.close()
        for kind in ("propagate", "unix-export"):
            leftover = Path("/run/systemd/nspawn") / kind / self.name
            if leftover.is_dir():
                leftover.rmdir()

    def _kill_cgroups(self):
        for group in self.cgroups:
            if (group / "cgroup.kill").exists():
                (group / "cgroup.kill").write_text("1")
        for group in self.cgroups:
            _remove_cgroup(group)

    # -- looks from outside

    def pid(self):
        """The pid of its nspawn, or None if it does not run."""
        try:
            pid = int((self.folder / "pid").read_text())
            mine = f"--machine={self.name}".encode() in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except (OSError, ValueError):
            return None
        return pid if mine else None

    def leader(self):
        """The pid, seen from outside, of the systemd inside; None if it does not run."""
        pid = self.pid()
        try:
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split() if pid else []
        except OSError:
            return None
        return int(children[0]) if children else None

    def stale(self):
        """It died, or the process that had to take it down is gone: its lock is free."""
        if not self.leader():
            return True
        try:
            with open(self.folder / "owner") as claim:
                fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (FileNotFoundError, BlockingIOError):
            return False
        return True

    def suite(self):
        return (self.folder / "suite").read_text() if (self.folder / "suite").exists() else "?"

    def console(self):
        path = self.folder / "console"
        return path.read_text(errors="replace")[-2000:] if path.exists() else ""

    def path(self, inside):
        """A path inside, as seen from outside (mounts inside included)."""
        leader = self.leader()
        if not leader:
            raise LabError(f"{self.name} is not running")
        return Path(f"/proc/{leader}/root") / str(inside).lstrip("/")

    # -- commands inside

    def command(self, argv):
        """The argument vector that runs `argv` inside."""
        leader = self.leader()
        if not leader:
            raise LabError(f"{self.name} is not running: `lab up --name {self.name}`")
        return ["nsenter", "-t", str(leader), "-a", *argv]

    def run(self, argv, seconds, env=None):
        """Runs a command inside as root; after `seconds` it and its children are killed."""
        group = self._command_group()
        started = time.monotonic()
        # Files, not pipes: a daemon that a script leaves behind would hold a pipe open.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(_within([group] if group else [], self.command(argv)),
                                       env={**ENVIRONMENT, **(env or {})}, stdin=subprocess.DEVNULL,
                                       stdout=out, stderr=err, start_new_session=True)
            try:
                code = process.wait(seconds)
            except BaseException as cut_short:
                if group:
                    (group / "cgroup.kill").write_text("1")
                process.kill()
                process.wait()
                if not isinstance(cut_short, subprocess.TimeoutExpired):
                    raise
                code = None
            spent = time.monotonic() - started
            texts = [_text(stream) for stream in (out, err)]
        if group:
            _remove_cgroup(group, once=True)
        return Done(code, *texts, round(spent, 2))

    def enter(self, argv):
        """Replaces this process by a command inside, on this terminal."""
        os.environ.update({**ENVIRONMENT, "TERM": os.environ.get("TERM", "dumb")})
        group = self._command_group()
        command = _within([group] if group else [], self.command(argv))
        os.execvp(command[0], command)

    def _command_group(self):
        """A cgroup of its own inside the container's tree, outside every unit."""
        payload = self.cgroups[0] / "payload"
        if not payload.is_dir():
            return None
        group = payload / "lab" / f"{os.getpid()}-{next(_serial)}"
        group.mkdir(parents=True)
        return group

    def install(self, dist):
        """Copies a distribution of svc-doctor to /opt/svc-doctor, modification times kept."""
        dist = Path(dist)
        if not (dist / "bin/svc-doctor").is_file():
            raise LabError(f"no distribution of svc-doctor in {dist} (bin/svc-doctor is missing)")
        target = self.path(DIST)
        if target.exists():
            shutil.rmtree(target)
        subprocess.run(["cp", "-a", "--no-preserve=ownership", str(dist.resolve()), str(target)], check=True)
        link = self.path("/usr/local/bin/svc-doctor")
        if not link.is_symlink():
            link.symlink_to(f"{DIST}/bin/svc-doctor")


def every():
    """All containers of this lab folder, running or left over."""
    return [Container(f.name) for f in sorted((HOME / "run").glob("*")) if f.is_dir()]


def free_name():
    return f"lab-{os.getpid()}-{next(_serial)}"


def _hierarchies():
    """Where cgroup v2 is mounted, and beside it systemd's own v1 hierarchy if there is one."""
    found = {}
    for line in Path("/proc/mounts").read_text().splitlines():
        _, where, kind, options, *_ = line.split()
        if kind == "cgroup2":
            found.setdefault("v2", Path(where))
        elif kind == "cgroup" and "name=systemd" in options.split(","):
            found.setdefault("v1", Path(where))
    if "v2" not in found:
        raise LabError("cgroup v2 is not mounted; systemd-nspawn needs it for newer suites")
    return [found[k] for k in ("v2", "v1") if k in found]


def _within(groups, argv):
    """The argument vector that enters the cgroups first and then runs `argv`."""
    enter = 'while [ "$1" != -- ]; do echo $$ >"$1/cgroup.procs" || exit 125; shift; done; shift; exec "$@"'
    return ["sh", "-c", enter, "sh", *map(str, groups), "--", *argv]


def _remove_cgroup(group, once=False):
    """Removes a cgroup and those below it; retries while killed processes are still leaving."""
    for _ in range(1 if once else 50):
        for below, _, _ in os.walk(group, topdown=False):
            try:
                os.rmdir(below)
            except OSError:
                pass
        if not group.exists() or once:
            return
        time.sleep(0.05)


def _kill(pid):
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def _await_end(pid, seconds):
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], seconds)[0])
    finally:
        os.close(handle)


def _text(stream):
    stream.seek(0)
    return stream.read().decode(errors="replace")
