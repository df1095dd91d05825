"""Shared by all tests: no window on a screen, a data folder of one's own, a clock that stands still."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import RLock
from typing import Any

import pytest

from rehab.paths import Paths, resource
from rehab.services.preferences import Preferences
from rehab.storage import catalog, migrate
from rehab.storage.connect import key_of
from rehab.storage.database import Database, open_database
from rehab.storage.disk import sync_file
from rehab.ui.sweep import sweep
from tests.builders import Desk, FixedClock, Shelf, open_desk


@pytest.fixture(scope="session", autouse=True)
def content_is_read_once() -> Iterator[None]:
    """The shipped files are read once for all tests of a process, as a program reads them once while it runs."""
    shipped, turn = resource("exercises"), RLock()

    def once(read: Callable[..., Any]) -> Callable[..., Any]:
        kept: list[Any] = []

        def reading(folder: Path, *more: Any) -> Any:
            if folder not in (shipped, shipped / catalog.GUIDE):
                return read(folder, *more)
            with turn:
                if not kept:
                    kept.append(read(folder, *more))
            return kept[0]

        return reading

    plain = catalog.fill_shelf, catalog.fill_guide
    catalog.fill_shelf, catalog.fill_guide = once(catalog.fill_shelf), once(catalog.fill_guide)
    yield
    catalog.fill_shelf, catalog.fill_guide = plain


_NEW_DATA_FILES: dict[Path, bytes] = {}
"""What a chain of revisions makes of an empty file, once it has been run in this process."""


@pytest.fixture(autouse=True)
def chain_is_run_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new plain data file is a copy of the first one: the chain takes longer than most tests."""
    chain = migrate.run_chain

    def copying(path: Path) -> None:
        if path.stat().st_size or key_of(path) is not None:
            chain(path)
        elif migrate.REVISIONS in _NEW_DATA_FILES:
            path.write_bytes(_NEW_DATA_FILES[migrate.REVISIONS])
            sync_file(path)
        else:
            chain(path)
            _NEW_DATA_FILES[migrate.REVISIONS] = path.read_bytes()

    monkeypatch.setattr(migrate, "run_chain", copying)


@pytest.fixture(scope="session", autouse=True)
def qt_objects_go_in_their_own_thread() -> Iterator[None]:
    """Python collects between the tests, as the app does by a timer, and in no job."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """What a test left is collected when Python would have done so."""
    yield
    sweep()


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at Monday 16 November 2026, 18:00 in the zone +01:00, until it is moved."""
    return FixedClock()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A data folder of the test's own."""
    return Paths(tmp_path / "data").ensure()


@pytest.fixture
def database(paths: Paths, clock: FixedClock) -> Iterator[Database]:
    """A new data file, closed afterwards."""
    opened = open_database(paths, clock)
    yield opened
    opened.close()


@pytest.fixture
def shelf() -> Shelf:
    """Two exercises and two programmes."""
    return Shelf()


@pytest.fixture
def preferences(paths: Paths) -> Preferences:
    """Default settings in the data folder."""
    return Preferences(paths)


@pytest.fixture
def desk(paths: Paths, clock: FixedClock, shelf: Shelf) -> Iterator[Desk]:
    """All use cases over one new data file."""
    made = open_desk(paths, clock, shelf)
    yield made
    made.close()
