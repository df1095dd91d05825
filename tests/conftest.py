"""Shared by all tests: no window on a screen, a data folder of one's own, a clock that stands still."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

import pytest

from rehab.paths import Paths, resource
from rehab.services import bundle
from rehab.services.preferences import Preferences
from rehab.storage import catalog, migrate
from rehab.storage import database as data_file
from rehab.storage.connect import key_of
from rehab.storage.database import Database
from rehab.storage.disk import sync_file
from rehab.ui.sweep import sweep
from tests import builders
from tests.builders import Desk, FixedClock, Shelf, open_desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.server import Server


def pytest_addoption(parser: pytest.Parser) -> None:
    """The suites about storage and services also run on a server."""
    parser.addoption(
        "--database", choices=("sqlite", "postgresql"), default="sqlite", help="where the data is kept"
    )
    parser.addoption("--require-postgresql", action="store_true", help="fail, not skip, without a server")
    parser.addoption("--require-screen-reader", action="store_true", help="fail, not skip, without AT-SPI")


def pytest_configure(config: pytest.Config) -> None:
    """With ``--database postgresql`` a data folder is opened as a database on a server that was set up."""
    if config.getoption("--database") == "postgresql":
        from tests.server import why_not

        if reason := why_not():
            raise pytest.UsageError(reason)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is about the file itself is for SQLite alone; what needs more than Python says why it is left out."""
    from tests.server import why_not

    if config.getoption("--database") == "postgresql":
        config.hook.pytest_deselected(items=[item for item in items if not _may_be_kept_elsewhere(item)])
        items[:] = [item for item in items if _may_be_kept_elsewhere(item)]
    reason = why_not()
    if reason and not config.getoption("--require-postgresql"):
        for item in items:
            if item.get_closest_marker("postgres"):
                item.add_marker(pytest.mark.skip(reason=reason))
    _leave_out_without_bus(config, items)


def _leave_out_without_bus(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests over the bus of screen readers say why they are left out where there is none."""
    from tests.screen_reader import why_not

    readers = [item for item in items if item.get_closest_marker("screen_reader")]
    if readers and not config.getoption("--require-screen-reader") and (reason := why_not()):
        for item in readers:
            item.add_marker(pytest.mark.skip(reason=reason))


def _may_be_kept_elsewhere(item: pytest.Item) -> bool:
    """Whether a test opens data at all, and says nothing about the file it is usually in."""
    if item.get_closest_marker("data_file"):
        return False
    opens = {"database", "desk", "server", "open_at"} & set(getattr(item, "fixturenames", ()))
    module = getattr(item, "module", None)
    return bool(opens) or any(
        hasattr(module, name) for name in ("open_database", "open_desk", "open_services")
    )


@pytest.fixture(scope="session", autouse=True)
def application(qapp: "QApplication") -> Iterator[None]:
    """A process has one application: a command that comes first would make one that cannot have windows.

    What was copied goes before Python does: Qt would ask for it afterwards.
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def server() -> "Iterator[Server]":
    """A PostgreSQL server of the tests' own, started when the first test asks for it."""
    from tests.server import running

    with running() as started:
        yield started


@pytest.fixture(autouse=True)
def kept_on(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where data folders are opened: as files, or on the server that was asked for."""
    if request.config.getoption("--database") == "sqlite":
        yield
        return
    started = request.getfixturevalue("server")
    for module in (data_file, builders, bundle, request.module):
        if hasattr(module, "open_database"):
            monkeypatch.setattr(module, "open_database", started.open_for_folder)
    yield
    started.forget_folders()


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
    opened = data_file.open_database(paths, clock)
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
