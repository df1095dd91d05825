"""Shared by all tests: no window on a screen, a data folder of one's own, a clock that stands still."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab.paths import Paths
from rehab.services.preferences import Preferences
from rehab.storage.database import Database, open_database
from tests.builders import Desk, FixedClock, Shelf, open_desk


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
