"""The real window with the Today and session pages over real services, for the tests of both."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rehab.domain.pain import Measure
from rehab.domain.session import Session
from rehab.domain.settings import Appearance, Settings
from rehab.services.conflict import ConflictDesk
from rehab.services.exercise import ExerciseLibrary
from rehab.ui.feed import Feed
from rehab.ui.player.awake import Awake
from rehab.ui.player.machine import Machine
from rehab.ui.player.page import PlayerPage
from rehab.ui.player.presenter import PlayerPresenter
from rehab.ui.session.page import SessionPage
from rehab.ui.session.presenter import SessionPresenter
from rehab.ui.theme import apply_theme
from rehab.ui.today.page import TodayPage
from rehab.ui.today.presenter import TodayPresenter
from rehab.ui.today.state import TodayState
from rehab.ui.undo import UndoHistory
from rehab.ui.widgets import PainStrip
from rehab.ui.window import Window
from tests.builders import Desk


class CountingPage(TodayPage):
    """Today that counts how often it is given a state."""

    def __init__(self, home: "Home") -> None:
        super().__init__()
        self._home = home

    def show_state(self, state: TodayState) -> None:
        """Show it and count."""
        self._home.shown += 1
        super().show_state(state)


@dataclass
class Home:
    """A window on Today.

    `shown` counts the states of Today; `places` are the targets that were asked for beside Today, the player and
    the session form, `heard` the sounds that were played.
    """

    desk: Desk
    window: Window = field(init=False)
    undo: UndoHistory = field(init=False)
    today: TodayPresenter = field(init=False)
    session: SessionPresenter = field(init=False)
    player: PlayerPresenter = field(init=False)
    heard: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    problems: list[Any] = field(default_factory=list)
    shown: int = 0
    keys_pressed: int = 0

    def __post_init__(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, Settings(appearance=Appearance.LIGHT))
        self.feed = Feed()
        self.undo = UndoHistory(self.desk.undoer, self.feed)
        self.window = Window()
        self.awake = Awake()
        pages = {"today": self._make_today, "session": self._make_session, "player": self._make_player}
        self.window.attach(pages, frozenset({"session", "player"}), self.feed)
        self.window.notices.attach_undo(self.undo)

    def _shared(self) -> dict[str, Any]:
        return {
            "people": self.desk.people,
            "planner": self.desk.planner,
            "sessions": self.desk.sessions,
            "plays": self.desk.plays,
            "preferences": self.desk.preferences,
            "feed": self.feed,
            "undo": self.undo,
            "navigate": self.navigate,
            "clock": self.desk.clock,
            "problems": self.problems.append,
        }

    def _make_today(self) -> tuple[TodayPage, TodayPresenter]:
        page = CountingPage(self)
        self.today = TodayPresenter(
            page,
            **self._shared(),
            progression=self.desk.progression,
            phases=self.desk.phases,
            checkin=self.desk.checkins,
            weekly=self.desk.weekly,
            runs=self.desk.runs,
            treatments=self.desk.treatments,
            pauses=self.desk.pauses,
            library=ExerciseLibrary(self.desk.shelf, self.desk.preferences),
            parent=page,
        )
        return page, self.today

    def _make_session(self) -> tuple[SessionPage, SessionPresenter]:
        page = SessionPage()
        self.session = SessionPresenter(
            page,
            **self._shared(),
            progression=self.desk.progression,
            conflicts=ConflictDesk(self.desk.database),
            parent=page,
        )
        return page, self.session

    def _make_player(self) -> tuple[PlayerPage, PlayerPresenter]:
        page = PlayerPage()
        self.player = PlayerPresenter(
            page,
            plays=self.desk.plays,
            waits=lambda: False,
            library=ExerciseLibrary(self.desk.shelf, self.desk.preferences),
            preferences=self.desk.preferences,
            feed=self.feed,
            navigate=self.navigate,
            clock=self.desk.clock,
            problems=self.problems.append,
            machine=Machine(self._hear, self.awake),
            parent=page,
        )
        return page, self.player

    def _hear(self, file: Path) -> None:
        self.heard.append(file.stem)

    def navigate(self, target: str) -> None:
        """Go there if the page exists, else remember that it was asked for."""
        if target.partition(":")[0] in ("today", "session", "player"):
            self.window.go(target)
        else:
            self.places.append(target)

    def open(self, qtbot: Any) -> "Home":
        """Show the window on Today, as a start of the application does."""
        qtbot.addWidget(self.window)
        self.window.go("today")
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return self

    # hands

    def press(
        self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key on whatever has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.keys_pressed += 1
        QTest.keyClick(focused, key, modifiers)

    def click(self, name: str) -> None:
        """Click a widget."""
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Type into a field."""
        QTest.keyClicks(self.find(name), text)

    # eyes

    def all(self, name: str) -> list[QWidget]:
        """Visible widgets of a name."""
        return [widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible()]

    def find(self, name: str) -> QWidget:
        """The one visible widget of a name."""
        found = self.all(name)
        assert len(found) == 1, (name, found)
        return found[0]

    def pain_strip(self, name: str) -> PainStrip:
        """A visible strip."""
        strip = self.find(name)
        assert isinstance(strip, PainStrip)
        return strip

    def focused(self) -> str:
        """Name of the widget with the focus."""
        widget = QApplication.focusWidget()
        return "" if widget is None else widget.objectName()

    def text(self, name: str) -> str:
        """Words of a label, line, button or field."""
        return str(self.find(name).text())  # type: ignore[attr-defined]

    # memory

    @property
    def episode(self) -> UUID:
        """The complaint."""
        current = self.desk.people.current()
        assert current is not None
        return current.id

    def scores(self, measure: Measure) -> list[tuple[str, int | None]]:
        """Day and value of all readings of a measure."""
        first = self.desk.clock.today.replace(year=self.desk.clock.today.year - 1)
        found = self.desk.checkins.readings(self.episode, first, self.desk.clock.today, measure)
        return [(reading.day.isoformat(), reading.value) for reading in found]

    def sessions(self) -> tuple[Session, ...]:
        """Sessions of today."""
        return self.desk.sessions.on_day(self.episode, self.desk.clock.today)
