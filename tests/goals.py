"""``python -m tests.goals G5 G6 …``: runs the tests of a goal of `docs/reliability.md` and prints what they counted.

Each goal in a process of its own; without names all of them. The other goals have commands of their own.
"""

from __future__ import annotations

import contextlib
import io
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
        "tests/services/test_handover_hostile.py",
        "tests/services/test_pack.py",
        "tests/storage/test_catalog.py",
        "tests/storage/test_catalog_files.py",
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
        "tests/e2e/test_hostile_clinic.py",
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


def peak_mb() -> float:
    """Most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Watch:
    """Counts tests, how long the slowest of them worked, and how far the largest raised the memory."""

    def __init__(self) -> None:
        self.passed = self.failed = 0
        self.slowest = (0.0, "")
        self.largest = (0.0, "")
        self._begun = self._peak = 0.0

    def pytest_runtest_call(self) -> None:
        """Begin to measure the processor: a busy neighbour is no slowness of ours."""
        self._begun, self._peak = time.process_time(), peak_mb()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how a test ended."""
        self.failed += report.failed
        if report.when == "call":
            self.passed += report.passed
            name = report.nodeid.rpartition("::")[2]
            self.slowest = max(self.slowest, (time.process_time() - self._begun, name))
            self.largest = max(self.largest, (peak_mb() - self._peak, name))


def measure(goal: str) -> int:
    """Run the tests of one goal in this process and print what was counted; whether any failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    watch, begun = Watch(), time.monotonic()
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = pytest.main(["-q", "-p", "no:cacheprovider", *GOALS[goal]], plugins=[watch])
    if code:
        sys.stdout.write(said.getvalue())
    seconds = time.monotonic() - begun
    sys.stdout.write(
        f"{goal}: {watch.passed} cases passed, {watch.failed} failed, in {seconds:.0f} s; "
        f"the slowest {watch.slowest[0]:.1f} s of the processor ({watch.slowest[1]}), "
        f"the largest {watch.largest[0]:.0f} MB more ({watch.largest[1]})\n"
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
