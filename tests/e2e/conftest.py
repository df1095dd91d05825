"""The real window over a real data file, with a clock that can be set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rehab.app import Application
from rehab.paths import Paths
from rehab.services.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab.domain.errors import Problem
    from rehab.services.bundle import Services
    from rehab.storage.shared.access import Access

ZONE = timezone(timedelta(hours=1))
MORNING = datetime(2026, 11, 17, 7, 12, 0, 250_000, tzinfo=ZONE)
"""With parts of a second, as every real clock has them."""


class Flashes(QObject):
    """Notes every widget that is shown as a window of its own without being one.

    It sees the events of every object, also of objects that are being destroyed, so only tests that need it have it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kind = watched.windowType()
            if watched is not self._window and kind not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


class Road:
    """What a person can do: look, click by name, press keys, wait until something holds."""

    def __init__(self, qtbot: QtBot, folder: Path, now: datetime = MORNING) -> None:
        self.qtbot = qtbot
        self.paths = Paths(folder).ensure()
        self.now = now
        self.app: Application
        self._flashes: Flashes | None = None
        self.shared: Access | None = None
        """The way into a shared database; None for the data file of the folder."""

    def clock(self) -> datetime:
        return self.now

    def open(self, early: str = "", refused: Problem | None = None) -> Road:
        """Start the app the way `rehab` does.

        Args:
            early: Typed while the data file is still being opened.
            refused: What stood in the way after that, and was overcome.
        """
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        preferences = Preferences(self.paths)
        self.app = Application(qt, self.paths, self.clock, preferences, shared=self.shared)
        self.app.window.show()
        with self.qtbot.waitActive(self.app.window):
            self.app.window.activateWindow()
        self.qtbot.keyClicks(self.app.window, early)
        if refused is not None:
            self.app.door.loader.refused.emit(refused)
        self.app.attach(self.app.door.open())
        self.settle()
        return self

    def watch_flashes(self) -> list[str]:
        """From now on, what is shown as a window of its own; the list grows."""
        qt = QApplication.instance()
        assert qt is not None
        self._flashes = Flashes(self.app.window)
        qt.installEventFilter(self._flashes)
        return self._flashes.seen

    def close(self) -> None:
        """Leave the app as a person does."""
        qt = QApplication.instance()
        if qt is not None and self._flashes is not None:
            qt.removeEventFilter(self._flashes)
        window = self.app.window
        window.close()
        window.deleteLater()
        self.app.deleteLater()
        self.qtbot.waitUntil(lambda: self.app.services is None)

    @property
    def services(self) -> Services:
        assert self.app.services is not None
        return self.app.services

    @property
    def window(self) -> QWidget:
        return self.app.window

    @property
    def page(self) -> str:
        return self.app.window.current_page

    def settle(self) -> None:
        """Let queued jobs and drawings end."""
        QApplication.processEvents()
        if self.app.services is not None:
            self.qtbot.waitUntil(lambda: self.app.pages.jobs.idle, timeout=20_000)
        QApplication.processEvents()

    def find(self, name: str) -> QWidget:
        """The visible widget of a name."""
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        """Whether a widget of that name can be seen."""
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        widget = self.find(name)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, button: str, entry: str) -> None:
        """Open a menu with its button and click an entry of it."""
        self.click(button)
        self.pick(entry)

    def pick(self, entry: str) -> None:
        """Click an entry of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        action = menu.findChild(QAction, entry)
        assert action is not None, f"the menu has no {entry}"
        self.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()

    def later(self, **step: float) -> None:
        """Move the clock on and let the window notice the day."""
        self.now += timedelta(**step)
        self.app.look_at_day()
        self.settle()

    def of_age(self) -> None:
        """Say in the first minutes that one is 18 or older, by keyboard, and go on."""
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.press(key)

    def skip_questions(self) -> None:
        """Skip the safety questions that come before a plan."""
        assert self.page == "checkup"
        self.click("checkup_skip")
        assert self.page == "today"

    def texts(self) -> str:
        """Every visible text of the window, for looking a sentence up."""
        words = []
        for widget in self.window.findChildren(QWidget):
            text = getattr(widget, "text", None)
            if widget.isVisible() and callable(text):
                words.append(str(text()))
        return "\n".join(words)


@pytest.fixture
def road(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Road]]:
    """Opens the app on a folder; everything opened is closed at the end."""
    opened: list[Road] = []

    def start(folder: Path | None = None, now: datetime = MORNING) -> Road:
        one = Road(qtbot, folder or tmp_path / "data", now).open()
        opened.append(one)
        return one

    yield start
    for one in opened:
        if one.app.services is not None:
            one.close()
