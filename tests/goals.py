"""``python -m tests.goals G5 G6 …``: runs the tests of a goal of `docs/reliability.md` and prints what they counted.

Each goal in a process of its own; without names all of them. The other goals have commands of their own.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time

import pytest

from tests.tally import COUNTED

GOALS = {
    "G5": ("tests/storage/test_opening.py", "tests/faults/test_salvage.py"),
    "G6": ("tests/exchange/test_run_files.py",),
    "G7": (
        "tests/exchange/test_run_files.py",
        "tests/exchange/test_archive.py",
        "tests/exchange/test_pack_file.py",
        "tests/exchange/test_cases.py",
        "tests/exchange/test_handover_fuzz.py",
        "tests/services/test_run_import.py",
        "tests/services/test_handover.py",
        "tests/services/test_pack.py",
        "tests/storage/test_catalog.py",
    ),
    "G10": (
        "tests/storage/test_backup.py",
        "tests/storage/test_thinning.py",
        "tests/services/test_backups.py",
        "tests/faults/test_backup_proof.py",
        "tests/ui/test_backup_panel.py",
        "tests/e2e/test_bad_input.py",
    ),
    "G11": (
        "tests/e2e/test_hostile_text.py",
        "tests/exchange/test_tables.py",
        "tests/exchange/test_typeset.py",
        "tests/exchange/test_calendar_file.py",
        "tests/exchange/test_handout.py",
    ),
    "G12": (
        "tests/e2e/test_privacy.py",
        "tests/services/test_erase_person.py",
        "tests/services/test_encryption.py",
    ),
}
SLOW_S = 2.0


class Watch:
    """Counts tests, and how long the slowest of them worked."""

    def __init__(self) -> None:
        self.passed = self.failed = 0
        self.slowest = (0.0, "")
        self._begun = 0.0

    def pytest_runtest_call(self) -> None:
        """Begin to measure the processor: a busy neighbour is no slowness of ours."""
        self._begun = time.process_time()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how a test ended."""
        self.failed += report.failed
        if report.when == "call":
            self.passed += report.passed
            taken = time.process_time() - self._begun, report.nodeid.rpartition("::")[2]
            self.slowest = max(self.slowest, taken)


def measure(goal: str) -> int:
    """Run the tests of one goal in this process and print what was counted; whether any failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    watch, begun = Watch(), time.monotonic()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    quiet = ("-qq", "--no-header", "--no-summary", "-p", "no:cacheprovider", "-p", "no:terminal")
    code = pytest.main([*quiet, *GOALS[goal]], plugins=[watch])
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    seconds = time.monotonic() - begun
    sys.stdout.write(
        f"{goal}: {watch.passed} cases passed, {watch.failed} failed, in {seconds:.0f} s; "
        f"the slowest {watch.slowest[0]:.1f} s of the processor ({watch.slowest[1]}), {grown:.0f} MB more\n"
    )
    for what, number in COUNTED.items():
        sys.stdout.write(f"    {number:7,} {what}\n")
    return int(bool(code))


def main(goals: list[str]) -> int:
    """Measure some goals, one after the other; how many failed."""
    if len(goals) == 1:
        return measure(goals[0])
    command = (sys.executable, "-m", "tests.goals")
    return sum(subprocess.run([*command, goal], check=False).returncode != 0 for goal in goals or GOALS)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
