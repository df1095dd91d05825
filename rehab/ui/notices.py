"""The two lines around a page: a banner for trouble and news above, the undo bar below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rehab.domain.errors import EnvironmentProblem
from rehab.ui.widgets import Banner, UndoBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from rehab.ui.undo import Entry, UndoHistory

UNDO_BAR_MS = 10_000


class Notices(QObject):
    """Shows one problem or one piece of news at a time, and for ten seconds how to take a change back."""

    problem_told = Signal(object)
    """Payload: the `EnvironmentProblem` that was just shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo: UndoHistory | None = None
        self.banner = Banner("amber", closable=True)
        self.banner.setObjectName("problem_banner")
        self.banner.hide()
        self.connection = Banner("amber")
        self.connection.setObjectName("connection_banner")
        self.connection.hide()
        self.reminder = Banner("neutral", closable=True, icon="bell")
        self.reminder.setObjectName("reminder_line")
        self.reminder.hide()
        self.tour = Banner("neutral", closable=True, icon="flag")
        self.tour.setObjectName("tour_line")
        self.tour.hide()
        self.undo_bar = UndoBar()
        self.undo_bar.setObjectName("undo_bar")
        self.undo_bar.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_BAR_MS)
        self._timer.timeout.connect(self.undo_bar.hide)

    @property
    def lines(self) -> tuple[Banner, ...]:
        """What stands above a page, top line first."""
        return self.connection, self.banner, self.reminder, self.tour

    def attach_undo(self, undo: UndoHistory) -> None:
        """Let the bar and Ctrl+Z take changes back."""
        self._undo = undo
        undo.pushed.connect(self._on_pushed)
        undo.followed.connect(self.undo_bar.hide)
        self.undo_bar.undo_clicked.connect(self.undo)

    def _on_pushed(self, entry: Entry) -> None:
        self.undo_bar.show_text(entry.text)
        self._timer.start()

    def undo(self) -> None:
        """Take the last change back and hide the bar."""
        self._move("undo")

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self._move("redo")

    def _move(self, way: str) -> None:
        from rehab.domain.errors import UserError
        from rehab.ui import texts

        if self._undo is None:
            return
        try:
            if way == "undo":
                self._undo.undo()
            else:
                self._undo.redo()
        except EnvironmentProblem as problem:
            self.show_problem(problem)
        except UserError as problem:
            # Somebody changed the row meanwhile: the step no longer fits and is said so.
            self.banner.show_text(texts.problem(problem), "amber", ())
        self.undo_bar.hide()

    def show_problem(self, problem: EnvironmentProblem) -> None:
        """One banner that says what to do; typed values stay where they are."""
        from rehab.ui import texts

        self.banner.show_text(texts.problem(problem), "amber", ())
        self.problem_told.emit(problem)

    def show_notice(self, text: str, tone: str = "good", actions: Sequence[tuple[str, str]] = ()) -> None:
        """One quiet line, closed by the person; actions are pairs of a name and a word."""
        self.banner.show_text(text, tone, tuple(actions))
