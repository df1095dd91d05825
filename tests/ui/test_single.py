"""A second start brings the first window forward; a folder of another computer is opened for reading."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rehab.app import Application
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.preferences import Preferences
from rehab.storage.lock import FolderLock
from rehab.ui import single
from rehab.ui.single import SingleWindow
from tests.builders import dump
from tests.e2e.conftest import MORNING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CALLER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from rehab.ui.single import SingleWindow
qt = QCoreApplication([])
print(SingleWindow(Path(sys.argv[1])).call_first([Path(name) for name in sys.argv[2:]]))
"""
LISTENER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from rehab.ui.single import SingleWindow
qt = QCoreApplication([])
single = SingleWindow(Path(sys.argv[1]))
print(single.listen(), flush=True)
qt.exec()
"""


def caller(folder: Path, *files: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CALLER, str(folder), *map(str, files)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_that_a_second_start_calls_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path)
    assert not first.call_first()
    assert first.listen()
    files = [tmp_path / "Zażółć.rehabplan", tmp_path / "line\nbreak.gpx"]
    second = caller(tmp_path, *files)
    with qtbot.waitSignal(first.called, timeout=30_000) as called:
        pass
    assert called.args == [files]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.communicate()[0].strip() == "True"
    first.close()


@pytest.mark.parametrize("words", [b"[1, null]\n", b"{}\n", b"\xff\n", b"[" * 5_000 + b"\n"])
def test_that_a_call_of_nonsense_only_brings_the_window_forward(
    qtbot: QtBot, tmp_path: Path, words: bytes
) -> None:
    first = SingleWindow(tmp_path)
    assert first.listen()
    stranger = QLocalSocket()
    stranger.connectToServer(first._name)
    assert stranger.waitForConnected(2000)
    with qtbot.waitSignal(first.called, timeout=30_000) as called:
        stranger.write(words)
    assert called.args == [[]]
    first.close()


def test_that_other_folders_have_windows_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path / "mine")
    assert first.listen()
    assert not SingleWindow(tmp_path / "yours").call_first()
    first.close()


def test_that_the_name_left_by_a_kill_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    killed = subprocess.Popen(
        [sys.executable, "-c", LISTENER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert killed.stdout is not None
    assert killed.stdout.readline() == "True\n"
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    killed.stdout.close()
    again = SingleWindow(tmp_path)
    assert not again.call_first()
    assert again.listen()
    again.close()


def test_that_a_name_that_is_not_taken_over_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault: the name that a killed program left behind stays in the way."""
    killed = subprocess.Popen(
        [sys.executable, "-c", LISTENER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert killed.stdout is not None
    assert killed.stdout.readline() == "True\n"
    killed.kill()
    killed.wait()
    killed.stdout.close()
    monkeypatch.setattr(single.QLocalServer, "removeServer", lambda _name: True)
    monkeypatch.setattr(single.QLocalServer, "setSocketOptions", lambda *_options: None)
    again = SingleWindow(tmp_path)
    assert not again.listen()
    monkeypatch.undo()
    assert again.listen()
    again.close()


@pytest.fixture
def elsewhere(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """The window over a folder with data that another computer works with."""
    paths = Paths(tmp_path / "data").ensure()
    services = open_services(paths, lambda: MORNING)
    services.sample.fill(MORNING.date())
    services.close()
    FolderLock(paths, "practice").take()
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    app = Application(qt, paths, lambda: MORNING, Preferences(paths))
    with qtbot.waitSignal(app.door.loader.refused, timeout=20_000):
        app.start()
    qtbot.waitUntil(lambda: app.window.findChild(QWidget, "refusal_page") is not None)
    yield app
    app.door.loader.wait()
    app.window.close()
    app.window.deleteLater()


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_that_a_folder_in_use_elsewhere_opens_for_reading(
    qtbot: QtBot, elsewhere: Application, way: str
) -> None:
    said = elsewhere.window.findChild(QLabel, "refusal_sentence").text()  # type: ignore[union-attr]
    assert "practice" in said
    assert elsewhere.window.findChild(QWidget, "refusal_backup") is None
    button = elsewhere.window.findChild(QWidget, "refusal_read")
    assert button is not None
    with qtbot.waitSignal(elsewhere.door.loader.opened, timeout=20_000):
        if way == "mouse":
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            button.setFocus()
            qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: elsewhere.window.current_page == "today")
    banner = elsewhere.window.findChild(QWidget, "problem_banner")
    assert "reading only" in banner.text()  # type: ignore[union-attr]
    assert elsewhere.services is not None
    before = dump(elsewhere.services.database)
    qtbot.waitUntil(lambda: elsewhere.pages.jobs.idle, timeout=20_000)
    with qtbot.waitActive(elsewhere.window):
        elsewhere.window.activateWindow()
    qtbot.keyClick(QApplication.focusWidget() or elsewhere.window, Qt.Key.Key_6)
    qtbot.waitUntil(lambda: "nothing was stored" in banner.text())  # type: ignore[union-attr]
    assert dump(elsewhere.services.database) == before
    for page in ("progress", "program", "library", "settings:data", "history"):
        elsewhere.window.go(page)
        qtbot.waitUntil(lambda: elsewhere.pages.jobs.idle, timeout=20_000)


def test_that_a_call_brings_the_window_forward(qtbot: QtBot, elsewhere: Application) -> None:
    elsewhere.window.showMinimized()
    elsewhere.come_forward()
    qtbot.waitUntil(elsewhere.window.isActiveWindow)
    assert not elsewhere.window.isMinimized()
