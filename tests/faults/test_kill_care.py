"""A kill in the middle of a backup, a restore or an erasure leaves the old or the new state, whole.

`python -m tests.faults.test_kill_care 100` kills more often than the suite has time for.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.paths import Paths
from rehab.storage.backup import verify
from rehab.storage.database import open_database
from tests.builders import FixedClock, Shelf, dump, open_desk

KILLS = 6
WORKER = """
import sys
from datetime import timedelta
from pathlib import Path
from rehab.paths import Paths
from tests.builders import FixedClock, Shelf, open_desk
paths, few, many = Paths(Path(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3])
desk = open_desk(paths, FixedClock(), Shelf())
print("ready", flush=True)
while True:
    desk.clock.move(minutes=1)
    desk.care.backup()
    desk.care.restore(few)
    desk.clock.move(minutes=1)
    desk.care.erase(with_backups=False)
    desk.care.restore(many)
    print("round", flush=True)
"""


def states(folder: Path) -> tuple[Paths, Path, Path, list[int]]:
    """A data folder, two backups of it in another place, and how many scores the sound states hold."""
    desk = open_desk(Paths(folder / "data").ensure(), FixedClock(), Shelf())
    episode = desk.start_plan()
    desk.checkins.log(Measure.FIRST_STEP, 6, episode)
    few = desk.care.backup(folder / "few.db")
    for value in (5, 4, 3):
        desk.checkins.log(Measure.FIRST_STEP, value, episode)
    many = desk.care.backup(folder / "many.db")
    desk.close()
    return desk.paths, few, many, [0, 1, 4]


def kill_once(paths: Paths, few: Path, many: Path, wait: float) -> None:
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(paths.data_dir), str(few), str(many)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert worker.stdout is not None
    try:
        assert worker.stdout.readline() == "ready\n"
        try:
            worker.wait(timeout=wait)
        except subprocess.TimeoutExpired:
            os.kill(worker.pid, signal.SIGKILL)
    finally:
        worker.kill()
        worker.wait()
        worker.stdout.close()


def kill_often(folder: Path, count: int, seed: int = 7) -> set[int]:
    """Which states were found after so many kills."""
    paths, few, many, sound = states(folder)
    chance, found = random.Random(seed), set()
    for _ in range(count):
        kill_once(paths, few, many, chance.uniform(0.01, 0.9))
        found.add(state_after(paths, sound))
    return found


def state_after(paths: Paths, sound: list[int]) -> int:
    """How many scores a new start finds after a kill.

    Raises:
        AssertionError: When that is none of the sound states, or something half was left.
        EnvironmentProblem: When it does not start.
    """
    database = open_database(paths, FixedClock())
    scores = len(dump(database)["pain_reading"])
    database.close()
    assert scores in sound
    assert list(paths.temp.iterdir()) == []
    for backup in paths.backups.iterdir():
        assert verify(backup)["pain_reading"] in sound, backup
    return scores


def test_that_a_kill_leaves_a_whole_state_and_nothing_half(tmp_path: Path) -> None:
    assert kill_often(tmp_path, KILLS)


IN_PLACE = """
import os, sys
from pathlib import Path
from tests.faults.test_kill_care import in_place
Path.replace = in_place
"""


def in_place(source: Path, target: Path) -> None:
    """A planted fault: a file is copied over the old one instead of taking its name; the kill comes half-way."""
    if not Path(target).exists():
        source.rename(target)
        return
    content = source.read_bytes()
    with Path(target).open("wb") as file:
        file.write(content[: len(content) // 2])
        file.flush()
        os.kill(os.getpid(), signal.SIGKILL)


def test_that_a_restore_that_writes_in_place_is_noticed(tmp_path: Path) -> None:
    paths, few, many, sound = states(tmp_path)
    arguments = [sys.executable, "-c", IN_PLACE + WORKER, str(paths.data_dir), str(few), str(many)]
    assert subprocess.run(arguments, capture_output=True, check=False).returncode == -signal.SIGKILL
    with pytest.raises((AssertionError, EnvironmentProblem)):
        state_after(paths, sound)


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        seen = kill_often(Path(name), wanted)
    taken = time.monotonic() - begun
    sys.stdout.write(f"{wanted} kills: always a whole state, of {sorted(seen)} scores ({taken:.0f} s)\n")
