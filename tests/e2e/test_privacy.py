"""What was typed is in the data file, its backups and the exports asked for alone; no network is asked."""

from __future__ import annotations

import logging
import sqlite3
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from rehab import logs
from rehab.domain.errors import EnvironmentProblem
from tests.e2e.conftest import MORNING, Road, road
from tests.e2e.test_hostile_text import FREE
from tests.tally import tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["road"]

NEEDLE = "nadelwort"
WALK = (
    "today",
    "today:worst",
    "today:run",
    "today:treatment",
    "today:note",
    "today:week",
    "runs:log",
    "program:pause",
    "history:test=stance",
    "library:new",
    "session",
    "program",
    "library",
    "history",
    "runs",
    "checkup:tried",
    "guide",
    "settings:data",
)
LOCAL = frozenset({"127.0.0.1", "::1", "localhost"})

_listening: list[tuple[str, tuple[Any, ...]]] | None = None


def _listen(name: str, values: tuple[Any, ...]) -> None:
    if _listening is not None and name in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        _listening.append((name, values))


sys.addaudithook(_listen)


@pytest.fixture
def asked() -> Iterator[list[tuple[str, tuple[Any, ...]]]]:
    """Every try to reach another place while a test runs."""
    global _listening  # noqa: PLW0603 - a hook of the interpreter cannot be taken away again
    _listening = []
    yield _listening
    _listening = None


def far(asked: list[tuple[str, tuple[Any, ...]]]) -> list[str]:
    """Those that leave this computer."""
    found = []
    tally("calls of the network that were heard, none of them far but the planted one", len(asked))
    for name, values in asked:
        place = values[0] if name == "socket.getaddrinfo" else values[1]
        host = place[0] if isinstance(place, tuple) else place
        local = isinstance(host, str) and (host in LOCAL or host.startswith("/"))
        if not local and not isinstance(host, bytes):
            found.append(f"{name} {host}")
    return found


def fill(path: Path) -> None:
    """A needle in every text that a person can type, named by its column."""
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in FREE.items():
            for column in columns:
                said = f"'{NEEDLE} {table} {column} ' || rowid"
                connection.execute(f"UPDATE {table} SET {column} = {said}")
        connection.commit()


def holding(*folders: Path) -> set[str]:
    """Files with a needle in them, as bytes in any of three codes."""
    needles = [NEEDLE.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    tally("files looked through for what was typed", len(files))
    return {path.name for path in files if any(needle in path.read_bytes() for needle in needles)}


@pytest.fixture
def walked(
    road: Callable[..., Road], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[[], tuple[Road, set[str]]]:
    """Goes to every page, types into every field of it, and lets a bug and a refusal happen there."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(home))

    def walk() -> tuple[Road, set[str]]:
        window = road()
        services = window.services
        services.sample.fill(MORNING.date() - timedelta(days=1))
        window.close()
        fill(window.paths.database)
        window.open()
        logs.start(window.paths, window.app.note_crash)
        titles = set()
        for page in WALK:
            window.app.window.go(page)
            window.settle()
            _type_everywhere(window)
            # A form is left as somebody leaves it who thinks better of it.
            window.press(Qt.Key.Key_Escape)
            titles |= {top.windowTitle() for top in QApplication.topLevelWidgets()}
        _break_something()
        window.settle()
        logs.stop()
        return window, titles

    return walk


def _type_everywhere(window: Road) -> None:
    for field in window.window.findChildren(QLineEdit):
        if field.isVisible() and not field.isReadOnly():
            field.setText(NEEDLE)
            field.textEdited.emit(NEEDLE)
            tally("fields typed into")
    for note in window.window.findChildren(QPlainTextEdit):
        if note.isVisible() and not note.isReadOnly():
            note.setPlainText(NEEDLE)
            tally("fields typed into")
    window.settle()


def _break_something() -> None:
    try:
        raise KeyError(NEEDLE) from EnvironmentProblem("disk_full", folder=Path(NEEDLE))
    except KeyError as error:
        logging.getLogger("rehab.test").exception("something broke")
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.slow
def test_that_what_was_typed_is_in_the_data_file_and_its_backups_alone(
    walked: Callable[[], tuple[Road, set[str]]],
    asked: list[tuple[str, tuple[Any, ...]]],
    tmp_path: Path,
) -> None:
    window, titles = walked()
    data = window.paths.data_dir
    window.services.care.backup()
    assert "KeyError" in (window.paths.logs / logs.FILE).read_text()
    window.close()
    data_files = {path.name for path in (window.paths.database, *window.paths.backups.glob("rehab-*.db"))}
    found = holding(data, tmp_path / "home")
    assert found >= {"rehab.db"}
    assert found <= data_files
    assert list(window.paths.temp.iterdir()) == []
    assert not [title for title in titles if NEEDLE in title]
    assert NEEDLE not in QCoreApplication.applicationName()
    assert NEEDLE.encode() not in Path("/proc/self/cmdline").read_bytes()
    assert far(asked) == []


def test_that_the_search_notices_a_note_in_the_log(tmp_path: Path) -> None:
    """A planted fault: the text of an exception is logged."""
    (tmp_path / "rehab.log").write_text(f"KeyError: {NEEDLE}")
    assert holding(tmp_path) == {"rehab.log"}


def test_that_a_try_to_reach_another_computer_is_noticed(asked: list[tuple[str, tuple[Any, ...]]]) -> None:
    """A planted fault: somebody asks for a name. An address of a test network is refused before it is asked."""
    import socket

    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as caller:
        caller.setblocking(False)
        try:
            caller.connect(("192.0.2.1", 9))
        except OSError:
            assert asked
    assert far(asked) == ["socket.connect 192.0.2.1"]


def test_that_no_part_of_the_program_can_call_out() -> None:
    """Qt asks the network past the interpreter: only the two classes that talk to this computer may be there."""
    package = Path(logs.__file__).parent
    found = [
        line.strip()
        for file in package.rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "QtNetwork" in line or "urllib.request" in line or "http.client" in line or "QtWebEngine" in line
    ]
    assert found == ["from PySide6.QtNetwork import QLocalServer, QLocalSocket"]
