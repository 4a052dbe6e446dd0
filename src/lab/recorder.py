"""Records a scenario's fault as a case that replays without systemd."""

import json
import re
import shutil

import container
import runner
import scenario as scenarios
from container import Container
from rootfs import LabError

FILES = ("case.json", "show.txt", "journal.jsonl", "cat.txt", "probes.json")
INSIDE = "/var/tmp/recording"
HOST_NAME = "web-01"


def record(args):
    """The `lab record` command."""
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*", args.name):
        raise LabError(f"--as wants PATTERN_ID/CASE in lower case, not {args.name!r}")
    chosen = scenarios.load(args.scenario)
    target = args.out / args.name
    if target.exists() and not args.again:
        raise LabError(f"{target} exists; --again replaces it")
    box = Container(container.free_name())
    try:
        box.boot(args.suite, owned=True, host_name=HOST_NAME)
        box.install(args.dist)
        document = _observe(box, chosen)
        _copy_out(box, target)
    finally:
        box.down()
    expected = expectation(document)
    (target / "expected.json").write_text(json.dumps(expected, indent=2, ensure_ascii=False) + "\n")
    print(f"{target}: {', '.join(sorted(p.name for p in target.iterdir()))}")
    print(json.dumps(expected, indent=2, ensure_ascii=False))
    wrong = scenarios.judge(chosen, document)
    print("\n".join(f"the scenario expects otherwise: {w}" for w in wrong) or "as the scenario expects; read and confirm")
    return 1 if wrong else 0


def expectation(document):
    """What a replay of the case must find again."""
    findings = document.get("findings") or []
    fix = (findings[0].get("fix") or {}) if findings else {}
    return {"verdict": document.get("verdict"), "findings": [f.get("id") for f in findings],
            "settings": scenarios.settings(fix)}


def _observe(box, chosen):
    row = runner.Row(chosen.name, chosen.unit)
    runner.setup(box, chosen, row)
    document = runner.doctor(box, row, "diagnose", ["--json", "--record", INSIDE, chosen.unit])
    if row.problems:
        raise LabError(f"{chosen.name}: {'; '.join(row.problems)}")
    return document


def _copy_out(box, target):
    recording = box.path(INSIDE)
    missing = [f for f in FILES if not (recording / f).is_file()]
    if missing:
        raise LabError(f"svc-doctor recorded no {', '.join(missing)}")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for file in sorted(recording.iterdir()):
        shutil.copyfile(file, target / file.name)
