"""Power cuts while the data file as a whole is cared for: backups, restores, erasures, encryption on and off.

Here a file is made sure by the program itself, with syncs and renames; in an encrypted file everything is written by
another library. `python -m tests.faults.test_power_cut_care 1000` makes more cuts than the suite has time for.
"""

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from rehab.domain.errors import Problem
from rehab.domain.passphrase import Opener
from rehab.domain.recovery_code import to_code
from rehab.paths import Paths
from rehab.services.bundle import Services, open_services
from rehab.services.preferences import Preferences
from rehab.services.unlock import Unlocker
from rehab.storage import backup, connect, disk, encryption, erase, restore
from rehab.storage.backup import verify
from rehab.storage.connect import MAGIC, key_of, open_with
from rehab.storage.database import open_database
from rehab.storage.wrapping import Cost
from tests.builders import FixedClock
from tests.faults.cuts import cuts
from tests.faults.shim import Disk, Event, cipher_library, watched_files, wrapped_disk
from tests.faults.test_power_cut import Damage

CUTS = 24
PASSPHRASE, CODE = "four words in a row", to_code(bytes(16))
TABLE = "run"
DECISIVE = frozenset({"rename", "folder", "told"})
"""Around these a cut is worth more than within one of a thousand writes."""

State = tuple[int, bool, int]
"""Entries in the data file, whether it is encrypted, and the text size in the settings."""


@contextmanager
def watched() -> Iterator[Disk]:
    """Both libraries, and what the program does itself, on one disk."""
    with ExitStack() as all_of_them:
        noted = all_of_them.enter_context(wrapped_disk())
        all_of_them.enter_context(wrapped_disk(cipher_library(), noted))
        all_of_them.enter_context(watched_files(noted))
        yield noted


def start(folder: Path) -> tuple[Paths, Path, Path]:
    """A data folder with four runs, and two backups elsewhere with one and with four."""
    services = open_services(Paths(folder / "data").ensure(), FixedClock())
    services.runs.log(5)
    few = services.care.backup(folder / "few.db")
    for kilometres in (6, 7, 8):
        services.runs.log(kilometres)
    many = services.care.backup(folder / "many.db")
    services.close()
    return services.paths, few, many


def works(services: Services, few: Path, many: Path) -> Iterator[Callable[[], object]]:
    """What is done to the data file as a whole, one after the other."""
    care, lock = services.care, services.encryption
    lock.cost = Cost(n=16)
    yield care.backup
    yield lambda: care.restore(few)
    yield lambda: services.preferences.change(text_size=150)
    yield lambda: care.erase(with_backups=False)
    yield lambda: care.restore(many)
    yield lambda: lock.switch_on(PASSPHRASE, CODE, backups_too=False)
    yield lambda: services.runs.log(9)
    yield care.backup
    yield lambda: services.runs.log(10)
    yield lambda: care.restore(few)
    yield lambda: lock.switch_off(PASSPHRASE)
    yield lambda: services.runs.log(11)


def state_of(paths: Paths) -> State:
    key = key_of(paths.database)
    with closing(open_with(key, paths.database)) as connection:
        (entries,) = connection.execute(f"SELECT count(*) FROM {TABLE}").fetchone()
    return int(entries), key is not None, Preferences(paths).settings.text_size


def rehearse(paths: Paths, few: Path, many: Path) -> tuple[list[Event], list[State], list[set[str]]]:
    """Do everything once.

    Returns:
        What the disk was asked for; the states, the first before any work; and the backups that were there after each.
    """
    clock = FixedClock()
    with watched() as noted:
        services = open_services(paths, clock)
        states, kept = [state_of(paths)], [set[str]()]
        noted.events.clear()
        for number, work in enumerate(works(services, few, many), start=1):
            clock.move(minutes=1)
            work()
            noted.events.append(Event("told", str(number)))
            with services.database.suspended():
                states.append(state_of(paths))
            kept.append({file.name for file in paths.backups.glob("rehab-*.db")})
        services.close()
    return noted.events, states, kept


def as_a_new_process() -> None:
    connect._HELD.clear()
    connect._CHOSEN.clear()


def examine(paths: Paths, states: list[State], kept: list[set[str]], told: int) -> State:
    """Start again from what lies on the disk.

    Raises:
        Damage: ``unsound`` when it does not open as a person would open it or a backup is no proven one, ``half`` when
            it is a state that never was, ``lost`` when something that was told is not there.
    """
    as_a_new_process()
    try:
        if paths.database.read_bytes()[: len(MAGIC)] != MAGIC:
            Unlocker(paths, Preferences(paths)).by_words(Opener.PASSPHRASE, PASSPHRASE)
        open_database(paths, FixedClock()).close()
        found = state_of(paths)
        backups = {file.name for file in paths.backups.glob("rehab-*.db")}
        for name in sorted(backups):
            file = paths.backups / name
            if file.read_bytes()[: len(MAGIC)] != MAGIC:
                Unlocker(paths, Preferences(paths)).by_words(Opener.RECOVERY, CODE, file)
            verify(file)
    except (OSError, Problem) as error:
        raise Damage("unsound") from error
    if found not in states:
        raise Damage("half")
    later = min(told + 1, len(states) - 1)
    # What the next work thins out may be gone already.
    if found not in (states[told], states[later]) or not kept[told] & kept[later] <= backups:
        raise Damage("lost")
    return found


def damages(folder: Path, count: int, seed: int = 20261126) -> tuple[list[str], set[State], int]:
    """What so many cuts did, in which states they left the folder, and how many moments there were to choose from."""
    paths, few, many = start(folder)
    before = {str(file): file.read_bytes() for file in paths.data_dir.rglob("*") if file.is_file()}
    events, states, kept = rehearse(paths, few, many)
    chance = random.Random(seed)
    decisive = [at for at, event in enumerate(events) if event.kind in DECISIVE]
    places = [
        min(chance.choice(decisive) + chance.randint(0, 1), len(events))
        if number % 2
        else chance.randrange(len(events))
        for number in range(count)
    ]
    found, seen, after = [], set(), Paths(folder / "after")
    for files, told in cuts(before, events, places, chance):
        after.ensure()
        for name, content in files.items():
            (after.data_dir / Path(name).relative_to(paths.data_dir)).write_bytes(content)
        try:
            seen.add(examine(after, states, kept, len(told)))
        except Damage as damage:
            found.append(str(damage))
        shutil.rmtree(after.data_dir)
    as_a_new_process()
    return found, seen, len(events)


def test_that_no_power_cut_takes_a_backup_or_leaves_half_a_file(tmp_path: Path) -> None:
    found, seen, _ = damages(tmp_path, CUTS)
    assert found == []
    assert {encrypted for _, encrypted, _ in seen} == {True, False}


def test_that_the_cuts_notice_a_folder_that_is_not_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault: renames are not made sure, as where the folder is never synced."""
    for module in (backup, restore, erase, encryption, disk):
        monkeypatch.setattr(module, "sync_folder", lambda _folder: None)
    found, _, _ = damages(tmp_path, CUTS // 2)
    assert "lost" in found


def test_that_the_cuts_notice_a_file_that_is_not_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault: a copy gets its name before it is on the disk."""
    monkeypatch.setattr(restore, "sync_file", lambda _file: None)
    found, _, _ = damages(tmp_path, CUTS // 2)
    assert "unsound" in found


def main(count: int) -> int:
    """Print what so many cuts did, and in which states they left the folder."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        found, seen, moments = damages(Path(name), count)
    sealed = sum(encrypted for _, encrypted, _ in seen)
    sys.stdout.write(
        f"{count} cuts at {moments} moments of backup, restore, erasure and encryption: {len(found)} with damage "
        f"{sorted(set(found))}; left in {len(seen)} states, {sealed} of them encrypted "
        f"({time.monotonic() - begun:.0f} s)\n"
    )
    return bool(found)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else CUTS))
