"""A live scenario folder, and what svc-doctor must say about it."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from rootfs import LabError

SCRIPTS = ("setup.sh", "healthy.sh", "reference.sh", "cleanup.sh")


@dataclass(frozen=True)
class Scenario:
    folder: Path
    name: str
    unit: str
    expect: dict

    @property
    def kind(self):
        return self.expect["kind"]

    @property
    def healthy(self):
        """True if nothing is wrong with the unit: the right answer is that it is well."""
        return self.expect["verdict"] == "healthy"

    @property
    def verdicts(self):
        return {self.expect["verdict"], *self.expect.get("also_verdict", [])}

    @property
    def kinds(self):
        """The kinds of fix that are right."""
        return {self.kind, *self.expect.get("also_kind", [])}


def load(folder):
    folder = Path(folder).resolve()
    missing = [f for f in ("unit", "expect.json", *SCRIPTS) if not (folder / f).is_file()]
    if missing:
        raise LabError(f"{folder} is not a scenario: {', '.join(missing)} missing")
    try:
        expect = json.loads((folder / "expect.json").read_text())
        for pattern in expect.get("cause", []) + expect.get("settings", []) + expect.get("forbidden", []):
            re.compile(pattern)
        expect["verdict"], expect["kind"]
    except (ValueError, re.error, KeyError) as problem:
        raise LabError(f"{folder}/expect.json: {problem!r}") from None
    return Scenario(folder, folder.name, (folder / "unit").read_text().strip(), expect)


def judge(scenario, document):
    """What is wrong with a diagnosis, in words; empty if it is as expected."""
    expect, findings = scenario.expect, document.get("findings") or []
    first = findings[0] if findings else {}
    fix = first.get("fix") or {}
    kind = fix.get("kind", "none")
    wrong = []
    if document.get("verdict") not in scenario.verdicts:
        wrong.append(f"verdict {document.get('verdict')} instead of {' or '.join(sorted(scenario.verdicts))}")
    silent = not findings and scenario.kind == "none" or document.get("verdict") == "unknown"
    if expect.get("cause") and not silent and not _tells(expect["cause"], first):
        wrong.append(f"the cause is not named; first finding: {first.get('id', 'none')}")
    if kind not in scenario.kinds:
        wrong.append(f"fix {kind} instead of {' or '.join(sorted(scenario.kinds))}")
    elif kind == "drop-in":
        wrong += [f"no setting matches {p}" for p in expect.get("settings", []) if not _any(p, settings(fix))]
    for finding in findings:
        offered = settings(finding.get("fix") or {})
        wrong += [f"{finding.get('id')} offers {o}, forbidden by {p}" for p in expect.get("forbidden", [])
                  for o in offered if re.search(p, o)]
    return wrong


def settings(fix):
    """The fix as a list of Directive=value."""
    return [f"{s.get('directive')}={s.get('value') or ''}" for s in fix.get("settings") or []]


def expected_exit(document):
    """The exit statuses that the contract allows for a diagnosis that was not applied."""
    if document.get("verdict") != "healthy" and (document.get("state") or {}).get("load") == "not-found":
        return {1, 4}
    return {{"healthy": 0, "diagnosed": 1, "unknown": 3}.get(document.get("verdict"))}


def _tells(patterns, finding):
    texts = (finding.get("title") or "", finding.get("explanation") or "")
    return any(re.search(p, t, re.IGNORECASE) for p in patterns for t in texts)


def _any(pattern, texts):
    return any(re.search(pattern, t) for t in texts)
