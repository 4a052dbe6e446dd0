"""The lab's own judgement, tried without containers: python3 -m unittest discover src/lab"""

import tempfile
import unittest
from pathlib import Path

import recorder
import rootfs
import runner
import scenario
import terminal

EXPECT = {"verdict": "diagnosed", "cause": [r"\b143\b"], "kind": "drop-in", "also_kind": ["manual"],
          "settings": [r"^SuccessExitStatus=.*\b143\b"], "forbidden": ["^Type="]}


def expecting(**changes):
    return scenario.Scenario(Path("zk"), "zk", "zookeeper.service", {**EXPECT, **changes})


def diagnosis(*findings, verdict="diagnosed"):
    return {"schema": 1, "verdict": verdict, "findings": list(findings)}


def finding(title, kind=None, *settings):
    pairs = [dict(zip(("directive", "value"), s.split("=", 1))) for s in settings]
    return {"id": "f", "title": title, "explanation": "", **({"fix": {"kind": kind, "settings": pairs}} if kind else {})}


class Judge(unittest.TestCase):
    def test_right_drop_in(self):
        document = diagnosis(finding("Exit status 143", "drop-in", "SuccessExitStatus=143"))
        self.assertEqual([], scenario.judge(expecting(), document))
        self.assertEqual({"verdict": "diagnosed", "findings": ["f"], "settings": ["SuccessExitStatus=143"]},
                         recorder.expectation(document))

    def test_cause_in_another_case_of_letters(self):
        document = diagnosis(finding("EXIT STATUS of the JVM", "drop-in", "SuccessExitStatus=143"))
        self.assertEqual([], scenario.judge(expecting(cause=["exit status"]), document))

    def test_cause_of_the_second_finding_does_not_count(self):
        document = diagnosis(finding("Start limit", "drop-in", "SuccessExitStatus=143"), finding("143"))
        self.assertIn("cause is not named", scenario.judge(expecting(), document)[0])

    def test_missing_setting(self):
        document = diagnosis(finding("143", "drop-in", "SuccessExitStatus=1"))
        self.assertEqual([r"no setting matches ^SuccessExitStatus=.*\b143\b"], scenario.judge(expecting(), document))

    def test_forbidden_setting_of_any_finding(self):
        document = diagnosis(finding("143", "drop-in", "SuccessExitStatus=143"), finding("x", "drop-in", "Type=simple"))
        self.assertEqual(["f offers Type=simple, forbidden by ^Type="], scenario.judge(expecting(), document))

    def test_other_kind_that_is_as_right_needs_no_settings(self):
        self.assertEqual([], scenario.judge(expecting(), diagnosis(finding("143", "manual"))))

    def test_no_fix_where_one_is_due(self):
        self.assertEqual(["fix none instead of drop-in or manual"],
                         scenario.judge(expecting(), diagnosis(finding("143"))))

    def test_healthy_may_be_silent(self):
        quiet = expecting(verdict="healthy", kind="none", also_kind=[], cause=["running"])
        self.assertEqual([], scenario.judge(quiet, diagnosis(verdict="healthy")))
        self.assertEqual(2, len(scenario.judge(quiet, diagnosis(finding("143", "manual"), verdict="healthy"))))

    def test_exit_statuses(self):
        self.assertEqual({0}, scenario.expected_exit({"verdict": "healthy"}))
        self.assertEqual({1}, scenario.expected_exit({"verdict": "diagnosed"}))
        self.assertEqual({1, 4}, scenario.expected_exit({"verdict": "diagnosed", "state": {"load": "not-found"}}))
        self.assertEqual({3}, scenario.expected_exit({"verdict": "unknown"}))


class Files(unittest.TestCase):
    def test_changes_see_new_gone_content_and_mode(self):
        before = {"/a": "-rw 0:0 1", "/b": "-rw 0:0 1", "/c": "-rw 0:0 1", "/d": "-rw 0:0 1"}
        after = {"/a": "-rw 0:0 1", "/b": "-rw 0:0 2", "/c": "-r- 0:0 1", "/e": "-rw 0:0 1"}
        self.assertEqual(["/b is changed", "/c is changed", "/d is gone", "/e is new"], runner.changes(before, after))

    def test_a_folder_without_its_scripts_is_no_scenario(self):
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaisesRegex(rootfs.LabError, "setup.sh"):
                scenario.load(folder)

    def test_sizes(self):
        self.assertEqual((120, 40), terminal.size("120x40"))
        with self.assertRaises(rootfs.LabError):
            terminal.size("wide")


if __name__ == "__main__":
    unittest.main()
