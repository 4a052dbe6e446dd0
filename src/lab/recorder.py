"""Records what svc-doctor sees in a container as a case that replays without systemd."""

import json
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import container
import runner
import scenario as scenarios
from container import Container
from rootfs import LabError

FILES = ("case.json", "show.txt", "journal.jsonl", "probes.json")  # cat.txt only where there is a unit file
INSIDE = "/var/tmp/recording"
HOST_NAME = "web-01"
SCENARIOS = Path(__file__).resolve().parent / "scenarios"
CASE_NAME = r"[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*"
DIALOGUE_SECONDS = 120


def record(args):
    """The `lab record` command."""
    if not re.fullmatch(CASE_NAME, args.name):
        raise LabError(f"--as wants PATTERN_ID/CASE in lower case, not {args.name!r}")
    if bool(args.scenario) == bool(args.unit):
        raise LabError("name a scenario's folder, or a unit of the container with --unit")
    target = args.out / args.name
    if target.exists() and not args.again:
        raise LabError(f"{target} exists; --again replaces it")
    source = Fault(scenarios.load(args.scenario)) if args.scenario else Packaged(args.unit, args.after)
    return _record(source, args.dialogue, target, args)


def renew(args):
    """The `lab renew` command: records cases once more as their case.json says they were made."""
    with ThreadPoolExecutor(max(1, args.jobs)) as threads:
        return max(threads.map(lambda target: _renew(target, args), args.cases))


def _renew(target, args):
    try:
        source = _source(target)
    except LabError as problem:
        print(f"{target}: left as it is: {problem}", flush=True)
        return 1
    if not source:
        print(f"{target}: not recorded by the lab, left as it is", flush=True)
        return 0
    session = target / "session.txt"
    keys = re.findall(r"^> (.*)$", session.read_text(), re.MULTILINE) if session.is_file() else []
    try:
        return _record(source, keys, target, args)
    except LabError as problem:
        print(f"{target}: {problem}")
        return 1


def _source(target):
    about = json.loads((target / "case.json").read_text())
    if "scenario" in about:
        return Fault(scenarios.load(SCENARIOS / about["scenario"]))
    return Packaged(about["unit"], about["after"]) if "after" in about else None


class Fault:
    """A scenario's unit, after its setup.sh."""

    def __init__(self, chosen):
        self.chosen, self.unit, self.about = chosen, chosen.unit, {"scenario": chosen.name}

    def prepare(self, box, row):
        runner.setup(box, self.chosen, row)

    def judge(self, document):
        return scenarios.judge(self.chosen, document)


class Packaged:
    """A unit that is in the container anyway, after a shell command; nothing is wrong with it."""

    def __init__(self, unit, after):
        self.unit, self.after, self.about = unit, after, {"after": after}

    def prepare(self, box, row):
        done = box.run(["bash", "-c", self.after], runner.LIMIT["setup"])
        if done.code != 0:
            row.broken(f"{self.after}: {done.told()}")

    def judge(self, document):
        return [] if document.get("verdict") == "healthy" else [f"verdict {document.get('verdict')} instead of healthy"]


def _record(source, keys, target, args):
    box = Container(container.free_name())
    try:
        box.boot(args.suite, owned=True, host_name=HOST_NAME)
        box.install(args.dist)
        document = _observe(box, source, keys)
        _copy_out(box, target, source)
    finally:
        box.down()
    expected = target / "expected.json"
    expected.write_text(json.dumps(expectation(document), indent=2, ensure_ascii=False) + "\n")
    wrong = source.judge(document)
    print(f"{target}: {', '.join(sorted(p.name for p in target.iterdir()))}\n{expected.read_text()}"
          + ("\n".join(f"expected otherwise: {w}" for w in wrong) or "as expected; read and confirm"), flush=True)
    return 1 if wrong else 0


def expectation(document):
    """What a replay of the case must find again."""
    findings = document.get("findings") or []
    fix = (findings[0].get("fix") or {}) if findings else {}
    return {"verdict": document.get("verdict"), "findings": [f.get("id") for f in findings],
            "settings": scenarios.settings(fix)}


def _observe(box, source, keys):
    row = runner.Row(source.unit, source.unit)
    source.prepare(box, row)
    keep = [] if keys else ["--record", INSIDE]
    document = runner.doctor(box, row, "diagnose", ["--json", *keep, source.unit]) if not row.problems else None
    if row.problems:
        raise LabError(f"{source.unit}: {'; '.join(row.problems)}")
    if keys:
        _hold(box, source.unit, keys)
    return document


def _hold(box, unit, keys):
    """Holds the guided dialogue, line by line, up to where the transcript is saved."""
    talk = f'printf "%s\\n" "$@" | svc-doctor --line --record {INSIDE} -- {unit}'
    done = box.run(["bash", "-c", talk, "talk", *keys], DIALOGUE_SECONDS)
    if not (box.path(INSIDE) / "session.txt").is_file():
        raise LabError(f"these keys save no transcript: {' '.join(keys)}\n{done.out}")


def _copy_out(box, target, source):
    recording = box.path(INSIDE)
    missing = [f for f in FILES if not (recording / f).is_file()]
    if missing:
        raise LabError(f"svc-doctor recorded no {', '.join(missing)}")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for file in sorted(recording.iterdir()):
        shutil.copyfile(file, target / file.name)
    about = json.loads((target / "case.json").read_text())
    (target / "case.json").write_text(json.dumps({**about, **source.about}, indent=2, ensure_ascii=False) + "\n")
