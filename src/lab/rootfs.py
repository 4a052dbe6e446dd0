"""Root file systems: one clean Debian per suite, never booted itself."""

import contextlib
import fcntl
import os
import re
import shutil
import subprocess
from pathlib import Path

HOME = Path(os.environ.get("SVC_DOCTOR_LAB", "/var/tmp/svc-doctor-lab"))

# suite: (systemd it carries, its Java runtime)
SUITES = {
    "bullseye": (247, "openjdk-17-jre-headless"),
    "bookworm": (252, "openjdk-17-jre-headless"),
    "trixie": (257, "default-jre-headless"),
    "sid": (262, "default-jre-headless"),
}
BASE = "systemd,systemd-sysv,dbus,procps"
PACKAGES = """perl python3 python3-venv nginx-light redis-server zookeeper openssh-server sudo
    netcat-openbsd nodejs curl locales tmux iproute2""".split()
# Debian enables these at installation; scenarios start what they need themselves.
QUIET = """nginx.service redis-server.service ssh.service apt-daily.timer apt-daily-upgrade.timer
    dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service fstrim.timer getty@tty1.service""".split()


class LabError(Exception):
    """Something the lab itself could not do; the message is for the person who runs it."""


def tools():
    """Are the programs here that boot containers?"""
    missing = [name for name in ("systemd-nspawn", "debootstrap", "nsenter") if not shutil.which(name)]
    if missing:
        raise LabError(f"{', '.join(missing)} not found: apt-get install systemd-container debootstrap util-linux")


def clean(suite):
    """The folder of a suite's clean copy; it must have been built."""
    path = HOME / "rootfs" / suite
    if not path.is_dir():
        raise LabError(f"no root file system for {suite}: run `lab build --suite {suite}` first")
    return path


def build(suite, again=False):
    """Makes the clean copy unless it exists. Only a complete one gets the final name."""
    final = HOME / "rootfs" / suite
    final.parent.mkdir(parents=True, exist_ok=True)
    with open(final.parent / f"{suite}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if final.is_dir() and not again:
            return final
        if final.is_dir() and _in_use(suite):
            raise LabError(f"containers of {suite} are up; take them down before building it again")
        part = final.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        _fill(part, suite)
        shutil.rmtree(final, ignore_errors=True)
        part.rename(final)
    return final


def _in_use(suite):
    return any(f.read_text().strip() == suite for f in (HOME / "run").glob("*/suite"))


def _fill(root, suite):
    _call(["debootstrap", "--variant=minbase", f"--include={BASE}", suite, str(root), mirror()])
    refuse_starts = root / "usr/sbin/policy-rc.d"
    refuse_starts.write_text("#!/bin/sh\nexit 101\n")
    refuse_starts.chmod(0o755)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    with _proc(root):
        _call(["chroot", str(root), "apt-get", "install", "-y", "--no-install-recommends", *PACKAGES, SUITES[suite][1]])
        for unit in QUIET:
            _call(["chroot", str(root), "systemctl", "disable", unit], may_fail=True)
        _call(["chroot", str(root), "apt-get", "clean"])
    refuse_starts.unlink()
    (root / "etc/resolv.conf").write_text("")
    (root / "etc/hostname").unlink()  # debootstrap copies this machine's; a container has its own


@contextlib.contextmanager
def _proc(root):
    """Debian's Java packages need /proc while they are being configured."""
    _call(["mount", "-t", "proc", "proc", str(root / "proc")])
    try:
        yield
    finally:
        _call(["umount", str(root / "proc")])


def _call(argv, may_fail=False):
    env = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root",
           "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    env.update({k: v for k, v in os.environ.items() if k.lower().endswith("_proxy")})
    done = subprocess.run(argv, env=env, stdin=subprocess.DEVNULL, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode and not may_fail:
        tail = "\n".join(done.stdout.splitlines()[-15:])
        raise LabError(f"{' '.join(argv[:4])} … ended with {done.returncode}:\n{tail}")


def mirror():
    """The Debian mirror that this machine's own package sources name."""
    files = sorted(Path("/etc/apt/sources.list.d").glob("*.sources")) + [Path("/etc/apt/sources.list")]
    files += sorted(Path("/etc/apt/sources.list.d").glob("*.list"))
    for text in (f.read_text() for f in files if f.is_file()):
        lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
        for uri in re.findall(r"[a-z+]+://[^\s\]]+", "\n".join(lines)):
            if uri.rstrip("/").endswith("/debian"):
                return uri
    raise LabError("no Debian mirror among the package sources of this machine")
