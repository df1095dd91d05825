"""A reduced round of `tests.faults.kills`, and its planted faults. It forks, so it has a process of its own."""

import subprocess
import sys

ROUNDS = ("log", "8", "recovery", "3", "migrate", "2", "ack", "1", "unrolled", "2", "piecemeal", "4")


def test_that_kills_leave_everything_told_and_that_planted_faults_are_noticed() -> None:
    arguments = [sys.executable, "-m", "tests.faults.kills", *ROUNDS]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    told = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert set(told) == {"log", "recovery", "migrate", "ack", "unrolled", "piecemeal"}, done.stderr
    for mode in ("log", "recovery", "migrate"):
        assert "each time" in told[mode]
    for planted in ("ack", "unrolled", "piecemeal"):
        assert told[planted].startswith("FAILED")
    assert done.returncode == 3
