"""Two computers on one folder see each other; nothing that was left behind blocks."""

import os
import time
from pathlib import Path

import pytest

from rehab.domain.errors import EnvironmentProblem
from rehab.paths import Paths
from rehab.services.data_folder import DataFolder
from rehab.services.preferences import Preferences
from rehab.storage import lock
from rehab.storage.lock import STALE_SECONDS, FolderLock
from tests.builders import Desk, FixedClock, dump


def test_that_another_computer_is_named_until_it_lets_go(paths: Paths) -> None:
    here, there = FolderLock(paths, "laptop"), FolderLock(paths, "practice")
    assert there.take() is None
    assert here.take() == "practice"
    here.release()
    assert here.take() == "practice"
    there.release()
    assert here.take() is None
    assert there.take() == "laptop"


def test_that_a_lock_of_this_computer_is_taken_over_at_once(paths: Paths) -> None:
    assert FolderLock(paths, "laptop").take() is None
    assert FolderLock(paths, "laptop").take() is None


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 512, b"[" * 1000, b'{"computer": 7}', b'{"computer": ""}', b"\xff\xfe", b"null"],
    ids=["empty", "zeros", "deep", "number", "nobody", "bytes", "null"],
)
def test_that_a_garbled_lock_is_a_left_over(paths: Paths, content: bytes) -> None:
    (paths.data_dir / "rehab.lock").write_bytes(content)
    assert FolderLock(paths, "laptop").take() is None


def test_that_a_lock_that_nobody_renews_is_a_left_over(paths: Paths) -> None:
    there = FolderLock(paths, "practice")
    there.take()
    old = time.time() - STALE_SECONDS - 5
    os.utime(paths.data_dir / "rehab.lock", (old, old))
    there.renew()
    assert FolderLock(paths, "laptop").take() == "practice"
    os.utime(paths.data_dir / "rehab.lock", (old, old))
    here = FolderLock(paths, "laptop")
    assert here.take() is None
    # The other one comes back from its sleep: it does not take away what is no longer its own.
    there.release()
    assert FolderLock(paths, "practice").take() == "laptop"
    assert [f.name for f in paths.data_dir.iterdir() if f.name.startswith(".")] == []


def test_that_a_lock_is_private(paths: Paths) -> None:
    FolderLock(paths, "laptop").take()
    assert (paths.data_dir / "rehab.lock").stat().st_mode & 0o077 == 0


@pytest.mark.data_file
def test_that_a_folder_in_use_elsewhere_is_refused_and_can_be_read(desk: Desk) -> None:
    desk.start_plan()
    desk.database.close()
    before = desk.paths.database.read_bytes()
    FolderLock(desk.paths, "practice").take()
    folder = DataFolder(desk.paths, desk.clock, Preferences(desk.paths))
    with pytest.raises(EnvironmentProblem, match="in_use_elsewhere") as caught:
        folder.open()
    assert caught.value.values["computer"] == "practice"
    services = folder.open(reading_only=True)
    assert len(dump(services.database)["program"]) == 1
    with pytest.raises(EnvironmentProblem, match="reading_only"):
        services.runs.log(5)
    folder.close(services)
    assert desk.paths.database.read_bytes() == before
    assert FolderLock(desk.paths, "laptop").take() == "practice"
    assert list(desk.paths.backups.iterdir()) == []


def test_that_an_older_file_is_not_brought_up_to_date_for_reading(paths: Paths, clock: FixedClock) -> None:
    old = (Path(__file__).parent.parent / "fixtures" / "schema_0001.db").read_bytes()
    paths.database.write_bytes(old)
    with pytest.raises(EnvironmentProblem, match="needs_update"):
        DataFolder(paths, clock, Preferences(paths)).open(reading_only=True)
    assert paths.database.read_bytes() == old


def test_that_a_lock_that_never_ages_is_noticed(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: a left-over of another computer counts for ever, as with a lock file of Qt without a limit."""
    monkeypatch.setattr(lock, "STALE_SECONDS", float("inf"))
    FolderLock(paths, "practice").take()
    old = time.time() - 10 * STALE_SECONDS
    os.utime(paths.data_dir / "rehab.lock", (old, old))
    assert FolderLock(paths, "laptop").take() == "practice"
