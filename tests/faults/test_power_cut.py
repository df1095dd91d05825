"""Acknowledged entries outlive a power cut; the same cuts show what the settings of the data file are for.

`python -m tests.faults.test_power_cut 10000` makes more cuts than the suite has time for, and `… 10000 encrypted` makes
them while the data file is encrypted.
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from rehab.paths import Paths
from rehab.storage import engine
from rehab.storage.connect import Key, errors, open_with
from rehab.storage.database import open_database
from rehab.storage.opening import HEAD
from tests.builders import FixedClock
from tests.faults.cuts import cuts
from tests.faults.rehearsal import SCORES, on_a_watched_disk, play, prepare
from tests.faults.shim import wrapped_disk

CUTS = 300
STEPS = 60


class Damage(Exception):
    """What a cut did: ``lost``, ``half`` or ``unsound``."""


def rehearsed_cuts(
    folder: Path, count: int, key: Key | None = None, seed: int = 20261116
) -> Iterator[tuple[dict[str, bytes], set[str]]]:
    """States of the disk after cuts at random moments of one rehearsal."""
    paths, told = prepare(folder / "data", key), folder / "told"
    start = {str(paths.database): paths.database.read_bytes()}
    with on_a_watched_disk(paths, told) as (desk, disk):
        play(desk, disk, told, STEPS)
        events = list(disk.events)
    chance = random.Random(seed)
    return cuts(start, events, [chance.randrange(len(events)) for _ in range(count)], chance)


def examine(folder: Path, files: dict[str, bytes], told: set[str], key: Key | None = None) -> None:
    """Start again from what lies on the disk.

    Raises:
        Damage: When something told is not there, or the file is not sound.
    """
    for name, content in files.items():
        (folder / Path(name).name).write_bytes(content)
    try:
        with closing(open_with(key, folder / "rehab.db", "rw")) as connection:
            if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                raise Damage("unsound")
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                raise Damage("unsound")
            tables = ("session", "set_entry", "pain_reading", "run")
            stored = {row[0] for table in tables for row in connection.execute(f"SELECT id FROM {table}")}
            if {UUID(one).hex for one in told} - stored:
                raise Damage("lost")
            found: dict[str, list[int]] = {}
            for session, value in connection.execute(
                "SELECT session_id, value FROM pain_reading WHERE session_id IS NOT NULL"
            ):
                found.setdefault(session, []).append(value)
            sessions = {row[0] for row in connection.execute("SELECT id FROM session")}
            if set(found) != sessions or any(sorted(values) not in SCORES for values in found.values()):
                raise Damage("half")
    except errors() as error:
        raise Damage("unsound") from error
    finally:
        for file in folder.iterdir():
            file.unlink()


def damages(folder: Path, count: int, key: Key | None = None) -> list[str]:
    """What so many cuts did; empty when they did nothing."""
    place = folder / "after"
    place.mkdir()
    found = []
    for files, told in rehearsed_cuts(folder, count, key):
        try:
            examine(place, files, told, key)
        except Damage as damage:
            found.append(str(damage))
    return found


def test_that_no_power_cut_takes_what_was_told(tmp_path: Path) -> None:
    assert damages(tmp_path, CUTS) == []


def test_that_no_power_cut_takes_what_was_told_from_an_encrypted_file(tmp_path: Path) -> None:
    assert damages(tmp_path, CUTS // 3, Key.new()) == []


def test_that_the_cuts_notice_weaker_settings_of_an_encrypted_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PRAGMAS", (*engine.PRAGMAS, "synchronous=NORMAL"))
    assert "lost" in damages(tmp_path, CUTS // 3, Key.new())


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        (("synchronous=FULL",), "lost"),
        (("synchronous=NORMAL",), "lost"),
        (("synchronous=OFF",), "unsound"),
        (("journal_mode=WAL", "synchronous=NORMAL"), "lost"),
    ],
)
def test_that_the_cuts_notice_weaker_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, planted: tuple[str, ...], found: str
) -> None:
    instead = {pragma.partition("=")[0]: pragma for pragma in planted}
    weaker = tuple(instead.get(pragma.partition("=")[0], pragma) for pragma in engine.PRAGMAS)
    monkeypatch.setattr(engine, "PRAGMAS", weaker)
    assert found in damages(tmp_path, CUTS // 3)


def test_that_a_power_cut_in_a_migration_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data").ensure()
    old = (Path(__file__).parent.parent / "fixtures" / "schema_0001.db").read_bytes()
    paths.database.write_bytes(old)
    with wrapped_disk() as disk:
        open_database(paths, FixedClock()).close()
        events = [event for event in disk.events if Path(event.file).name.startswith("rehab.db")]
    chance = random.Random(11)
    places = [*(chance.randrange(len(events)) for _ in range(CUTS // 3)), len(events)]
    seen = set()
    after = tmp_path / "after"
    after.mkdir()
    for files, _ in cuts({str(paths.database): old}, events, places, chance):
        for name, content in files.items():
            (after / Path(name).name).write_bytes(content)
        with closing(sqlite3.connect(after / "rehab.db")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            (noted,) = connection.execute(
                "SELECT value FROM app_meta WHERE key = 'schema_revision'"
            ).fetchone()
            (alembic,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            assert noted == alembic
            seen.add(noted)
        for file in after.iterdir():
            file.unlink()
    assert seen == {"0001", HEAD}


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else CUTS
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        seen = damages(Path(name), wanted, Key.new() if "encrypted" in sys.argv else None)
    sys.stdout.write(
        f"{wanted} cuts: {len(seen)} with damage {sorted(set(seen))} ({time.monotonic() - begun:.0f} s)\n"
    )
    raise SystemExit(bool(seen))
