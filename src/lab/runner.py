"""Runs scenarios one after the other in booted containers, and says which held."""

import hashlib
import json
import os
import shutil
import signal
import stat
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import container
import rootfs
import scenario as scenarios
from container import Container
from rootfs import LabError

LIMIT = {"setup": 150, "diagnose": 60, "apply": 150, "healthy": 240, "undo": 60, "reference": 150, "cleanup": 120}
SCENARIO = "/run/lab/scenario"
DOCTOR = f"{container.DIST}/bin/svc-doctor"
ADMINISTRATOR = ("/etc/systemd",)
MANAGER = ("/etc/systemd", "/run/systemd/system", "/run/systemd/transient", "/run/systemd/system.control")


@dataclass
class Row:
    """What happened to one scenario. `status`: ok, failed, broken scenario."""

    scenario: str
    unit: str = ""
    status: str = "ok"
    problems: list = field(default_factory=list)
    steps: dict = field(default_factory=dict)
    documents: dict = field(default_factory=dict)
    seconds: float = 0

    def fail(self, *problems):
        if problems and self.status == "ok":
            self.status = "failed"
        self.problems += problems

    def broken(self, problem):
        self.status = "broken scenario"
        self.problems.append(problem)


def run(args):
    """The `lab run` command: 0 only if every scenario held."""
    rootfs.clean(args.suite)
    todo = [scenarios.load(folder) for folder in args.scenarios]
    if not args.check_scenarios and not (args.dist / "bin/svc-doctor").is_file():
        raise LabError(f"no distribution of svc-doctor in {args.dist}")
    pool = Pool(args)
    print_lock = threading.Lock()

    def one(chosen):
        row = pool.run(chosen)
        with print_lock:
            if not pool.over:
                show(row)
        return row

    try:
        with ThreadPoolExecutor(max(1, args.jobs)) as threads:
            futures = [threads.submit(one, s) for s in todo]
            try:
                rows = [f.result() for f in futures]
            except BaseException:
                threads.shutdown(wait=False, cancel_futures=True)
                pool.abandon()
                raise
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        pool.close()
    return report(rows, args)


def report(rows, args):
    """Writes what was asked for; the exit status."""
    held = sum(r.status == "ok" for r in rows)
    print(f"{held} of {len(rows)} held", flush=True)
    if args.json:
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps({"suite": args.suite, "held": held, "rows": [vars(r) for r in rows]}, indent=1))
    return 0 if held == len(rows) else 1


def show(row):
    print(f"{row.status:16} {row.scenario:34} {row.seconds:6.1f} s  {row.problems[0] if row.problems else ''}", flush=True)
    for problem in row.problems[1:]:
        print(f"{'':61}{problem}", flush=True)


class Pool:
    """Containers that scenarios share, one at a time; a container that was not left clean is replaced."""

    def __init__(self, args):
        self.args = args
        self.lock = threading.Lock()
        self.idle, self.all, self.over = [], [], False

    def run(self, chosen):
        row = Row(chosen.name, chosen.unit)
        started = time.monotonic()
        box, before = self._take()
        try:
            self._examine(box, chosen, row)
        except LabError as problem:
            row.fail(f"lab: {problem}")
        finally:
            self._give_back(box, before)
        row.seconds = round(time.monotonic() - started, 1)
        return row

    def _examine(self, box, chosen, row):
        check(box, chosen, row) if self.args.check_scenarios else prove(box, chosen, row)
        if not box.leader():
            row.fail(f"the container ended meanwhile: {box.console()[-300:]}")
        elif row.status == "failed" and not self.args.check_scenarios and not self.args.no_recheck:
            _recheck(box, chosen, row)

    def _take(self):
        with self.lock:
            if self.idle:
                return self.idle.pop()
            if self.over:
                raise KeyboardInterrupt
            box = Container(container.free_name())
            self.all.append(box)
        box.boot(self.args.suite, owned=True)
        if self.over:
            raise KeyboardInterrupt
        if not self.args.check_scenarios:
            box.install(self.args.dist)
        return box, condition(box)

    def _give_back(self, box, before):
        if self.over or self.args.fresh or not box.leader() or condition(box) != before:
            box.down()
        else:
            with self.lock:
                self.idle.append((box, before))

    def abandon(self):
        """Takes the containers away from under the running scenarios."""
        self.over = True
        self.close()

    def close(self):
        with self.lock:
            for box in self.all:
                box.down()


def prove(box, chosen, row):
    """Contract, section 5: diagnose, compare, apply, healthy, undo, as before."""
    try:
        if not setup(box, chosen, row):
            return
        document = doctor(box, row, "diagnose", ["--json", chosen.unit])
        row.fail(*scenarios.judge(chosen, document) if document else [])
        row.fail(*_exit_status(row, "diagnose", document))
        kind = _kind(document)
        if kind == "drop-in" or kind is None and chosen.kind == "drop-in":
            _apply_and_undo(box, chosen, row)
        else:
            _nothing_to_apply(box, chosen, row)
    finally:
        _cleanup(box, chosen, row)


def _apply_and_undo(box, chosen, row):
    before = tree(box, ADMINISTRATOR)
    document = doctor(box, row, "apply", ["--yes", "--json", chosen.unit])
    row.fail(*_applied(row, document))
    if tree(box, ADMINISTRATOR) == before:
        row.fail("--yes wrote nothing")
        return
    _script(box, chosen, row, "healthy")
    undone = _step(box, row, "undo", [DOCTOR, "undo", chosen.unit])
    if undone.code != 0:
        row.fail(f"undo: {undone.told()}")
    row.fail(*(f"after undo: {change}" for change in changes(before, tree(box, ADMINISTRATOR))))


def _nothing_to_apply(box, chosen, row):
    before = tree(box, MANAGER)
    document = doctor(box, row, "apply", ["--yes", "--json", chosen.unit])
    if document:
        row.fail(*_exit_status(row, "apply", document))
    row.fail(*(f"--yes wrote: {change}" for change in changes(before, tree(box, MANAGER))))
    if not chosen.healthy:
        _script(box, chosen, row, "reference")
    _script(box, chosen, row, "healthy", blame_scenario=True)


def check(box, chosen, row):
    """Is the scenario itself sound? The fault appears, the reference cures it. Needs no svc-doctor."""
    try:
        if not setup(box, chosen, row):
            return
        done = _step(box, row, "healthy-before", [f"{SCENARIO}/healthy.sh"], LIMIT["healthy"])
        if (done.code == 0) != chosen.healthy:
            row.broken(f"right after setup, healthy.sh: {done.told()}")
            return
        _script(box, chosen, row, "reference")
        _script(box, chosen, row, "healthy", blame_scenario=True)
    finally:
        _cleanup(box, chosen, row)


def _recheck(box, chosen, row):
    trial = Row(chosen.name)
    check(box, chosen, trial)
    row.steps["recheck"] = trial.steps
    if trial.status == "broken scenario":
        row.broken(trial.problems[0])


# -- steps


def setup(box, chosen, row):
    target = box.path(SCENARIO)
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(chosen.folder, target)
    shared = chosen.folder.resolve().parent / "lib.sh"
    if shared.is_file():
        shutil.copy(shared, target.parent)
    for script in target.glob("*.sh"):
        script.chmod(0o755)
    done = _step(box, row, "setup", [f"{SCENARIO}/setup.sh"])
    if done.code is None:
        row.broken(f"setup.sh: {done.told()}")
    return done.code is not None


def _script(box, chosen, row, name, blame_scenario=False):
    done = _step(box, row, name, [f"{SCENARIO}/{name}.sh"])
    if name == "healthy" and done.code != 0 or done.code is None:
        row.broken(f"after reference.sh, {name}.sh: {done.told()}") if blame_scenario else row.fail(
            f"{name}.sh: {done.told()}")


def _cleanup(box, chosen, row):
    if not box.leader():
        return
    done = _step(box, row, "cleanup", [f"{SCENARIO}/cleanup.sh"])
    if done.code is None:
        row.fail(f"cleanup.sh: {done.told()}")
    shutil.rmtree(box.path("/var/lib/svc-doctor"), ignore_errors=True)


def doctor(box, row, step, arguments):
    """Runs svc-doctor and parses what it printed; None, and a problem in the row, if that is no document."""
    done = _step(box, row, step, [DOCTOR, *arguments])
    try:
        document = json.loads(done.out)
        if not isinstance(document, dict) or document.get("schema") != 1:
            raise ValueError("not a schema 1 document")
    except ValueError as problem:
        row.fail(f"{step}: no JSON ({problem}); {done.told()}")
        return None
    row.documents[step] = document
    return document


def _step(box, row, name, argv, seconds=None):
    done = box.run(argv, seconds or LIMIT[name])
    row.steps[name] = vars(done) if name not in ("diagnose", "apply") else {**vars(done), "out": ""}
    return done


def _kind(document):
    findings = (document or {}).get("findings") or []
    return ((findings[0].get("fix") or {}).get("kind") if findings else None) if document else None


def _exit_status(row, step, document):
    code = row.steps[step]["code"]
    if document is None or code in scenarios.expected_exit(document):
        return []
    return [f"{step}: exit {code} does not go with verdict {document.get('verdict')}"]


def _applied(row, document):
    if document is None:
        return []
    code, applied = row.steps["apply"]["code"], document.get("applied") or {}
    took_back = applied.get("took_back")
    wrong = [f"apply: exit {code}"] if code != (5 if took_back else 0) else []
    if took_back or not applied.get("written") or not applied.get("verified"):
        wrong.append(f"apply: {json.dumps(applied)[:300]}")
    return wrong


# -- the state of a container


def condition(box):
    """What a scenario must leave as it was: the manager's files, and which units are up or failed."""
    units = box.run(["systemctl", "list-units", "--all", "--plain", "--no-legend", "--type=service,socket,timer",
                     "--state=active,failed,activating"], 20).out
    return tree(box, MANAGER), frozenset(" ".join(line.split()[:1] + line.split()[2:4]) for line in units.splitlines())


def tree(box, folders):
    """Every path below the folders with type, mode, owner and content."""
    found = {}
    for folder in folders:
        top = box.path(folder)
        for where, below, files in os.walk(top):
            for name in [".", *below, *files]:
                path = os.path.normpath(os.path.join(where, name))
                found[path[len(str(box.path("/"))):]] = _print_of(path)
    return found


def _print_of(path):
    info = os.lstat(path)
    if stat.S_ISLNK(info.st_mode):
        content = os.readlink(path)
    elif stat.S_ISREG(info.st_mode):
        with open(path, "rb") as stream:
            content = hashlib.sha256(stream.read()).hexdigest()
    else:
        content = ""
    return f"{stat.filemode(info.st_mode)} {info.st_uid}:{info.st_gid} {content}"


def changes(before, after):
    """How two trees differ, in words."""
    names = {(True, False): "gone", (False, True): "new", (True, True): "changed"}
    return [f"{path} is {names[path in before, path in after]}" for path in sorted(before.keys() | after.keys())
            if before.get(path) != after.get(path)]
