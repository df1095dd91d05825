"""A disk with a little room: each step is stored or refused with a sentence, nothing half stays, and it goes on.

`python -m tests.faults.test_disk_full` tries every amount of room up to 1.2 MB in steps of 4 kB. It mounts a small
disk, so it needs the right to do so.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.paths import Paths
from rehab.storage import disk
from rehab.storage.backup import verify
from rehab.storage.disk import write_whole
from tests.builders import Desk, FixedClock, Shelf, dump, open_desk
from tests.faults.rehearsal import prepare, steps
from tests.faults.test_disk_error import assert_sound

SIZE = 4_000_000
STEP = 4096
MOST = 1_200_000
LETTER = b"a letter of 40 kB" * 2400


class CannotMount(Exception):
    """This computer or this user mounts no disks."""


@contextmanager
def small_disk() -> Iterator[Path]:
    """A disk of four megabytes."""
    folder = Path(tempfile.mkdtemp(prefix="rehab-disk-"))
    try:
        order = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "tmpfs", str(folder)]
        if subprocess.run(order, capture_output=True, check=False).returncode != 0:
            raise CannotMount
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    finally:
        folder.rmdir()


def leave_room(folder: Path, room: int) -> Path:
    """Fill the disk up to so many bytes."""
    filler = folder / "filler"
    free = shutil.disk_usage(folder).free
    filler.write_bytes(bytes(max(0, free - room)))
    return filler


def works(desk: Desk, folder: Path) -> list[Callable[[], object]]:
    """What somebody does: entries, a setting, an export, a backup, a restore."""
    entries = [step for step, _ in zip(steps(desk), range(3), strict=False)]
    current = desk.people.current()
    assert current is not None
    return [
        *entries,
        lambda: desk.checkins.log(Measure.WORST, 5, current.id),
        lambda: desk.preferences.change(text_size=150),
        lambda: write_whole(folder / "letter.txt", LETTER, replace=True),
        desk.care.backup,
        lambda: desk.care.restore(folder / "kept.db"),
    ]


def refusal_of(work: Callable[[], object]) -> EnvironmentProblem | None:
    try:
        work()
    except EnvironmentProblem as problem:
        return problem
    return None


def try_room(model: Path, folder: Path, room: int) -> int:
    """Do everything with so much room; how much of it was refused."""
    shutil.copytree(model, folder / "data")
    shutil.copyfile(model / "rehab.db", folder / "kept.db")
    (folder / "letter.txt").write_bytes(b"the old letter")
    paths, told = Paths(folder / "data"), folder / "told"
    told.write_bytes(b"x" * 4096 + b"\n")
    desk = open_desk(paths, FixedClock(), Shelf())
    settings = desk.preferences.settings
    before = dump(desk.database)
    filler = leave_room(folder, room)
    refused = 0
    for work in works(desk, folder):
        now = dump(desk.database)
        problem = refusal_of(work)
        if problem is not None:
            refused += 1
            assert problem.code == "disk_full", problem.code
            assert str(problem.values["folder"]) in (str(paths.data_dir), str(folder), str(paths.backups))
            assert dump(desk.database) == now
    assert (folder / "letter.txt").read_bytes() in (b"the old letter", LETTER)
    parts = [file.name for file in folder.rglob("*") if ".part" in file.name]
    assert parts == []
    for backup in paths.backups.glob("rehab-*.db"):
        verify(backup)
    # Room again: the same program goes on without a new start.
    filler.unlink()
    desk.runs.log(5.5)
    assert desk.care.check().sound
    desk.preferences.change(text_size=200)
    again = open_desk(paths, FixedClock(), Shelf())
    assert again.preferences.settings.text_size == 200
    assert again.preferences.settings.country == settings.country
    again.close()
    assert len(dump(desk.database)["run"]) >= len(before["run"])
    desk.close()
    told.unlink()
    assert_sound(paths, told)
    for entry in folder.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    return refused


def rounds(model: Path, rooms: list[int]) -> int:
    with small_disk() as folder:
        return sum(try_room(model, folder, room) for room in rooms)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a plan."""
    return prepare(tmp_path_factory.mktemp("model") / "data").data_dir


def test_that_little_room_is_named_and_nothing_half_stays(model: Path) -> None:
    rooms = [0, STEP, 5 * STEP, 12 * STEP, 100 * STEP, 150 * STEP]
    try:
        refused = rounds(model, rooms)
    except CannotMount:
        # Without a small disk the failing calls of `test_disk_error` stand for it.
        return
    assert refused > len(rooms)


def test_that_the_harness_notices_a_file_that_was_cut_short(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault: a file is written over in place, as far as the room goes."""

    def in_place(path: Path, content: bytes) -> None:
        with path.open("wb") as file:
            file.write(content)

    monkeypatch.setattr(disk, "replace_file", in_place)
    try:
        with pytest.raises((AssertionError, OSError)):
            rounds(model, [0])
    except CannotMount:
        return


if __name__ == "__main__":
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        every = list(range(0, MOST, STEP))
        found = rounds(prepare(Path(name) / "data").data_dir, every)
    sys.stdout.write(
        f"{len(every)} amounts of room: {found} refusals, each with its sentence, nothing lost, nothing half "
        f"({time.monotonic() - begun:.0f} s)\n"
    )
