"""What the next days ask for, on a day that asks for nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, Label

if TYPE_CHECKING:
    from rehab.ui.today.state import ComingState


class ComingCard(Card):
    """The next days with sessions, a line each; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("coming_card")
        self._shown: tuple[ComingState, ...] = ()
        self._grid = QWidget()
        self.body.addWidget(Label(self.tr("Coming up"), "subheading"))
        self.body.addWidget(self._grid)
        self.hide()

    def show_state(self, days: tuple[ComingState, ...]) -> None:
        """Show other days."""
        self.setVisible(bool(days))
        if days == self._shown:
            return
        self._shown = days
        t = tokens()
        old, self._grid = self._grid, QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(t.px(16))
        grid.setVerticalSpacing(t.px(6))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, day in enumerate(days):
            grid.addWidget(Label(day.day, "small"), row, 0, top)
            sessions = Label(day.sessions, "small", "ink2", wrap=True)
            sessions.setObjectName("coming_sessions")
            grid.addWidget(sessions, row, 1, top)
        self.body.replaceWidget(old, self._grid)
        old.hide()
        old.deleteLater()
        self._grid.show()
