"""The card of Ctrl+K: one field, and below it what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.ui.find.list_view import ROW_HEIGHT, FoundList, spoken
from rehab.ui.theme import tokens
from rehab.ui.widgets import EmptyState, ModalCard, SearchField
from rehab.ui.widgets.roles import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from rehab.ui.find.state import Entry

WIDTH = 640
ROWS = 8
"""Rows in sight where the window is high enough."""
_AROUND = 150
"""Room above, below and around the rows in logical pixels at 100 %."""


class _Field(SearchField):
    """What is typed; the arrows move the marked row, Enter opens it."""

    moved = Signal(int)
    """Rows to go."""
    paged = Signal(int)
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Page Up, Page Down and Enter belong to the list; Escape closes whatever was typed."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.paged.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FindCard(ModalCard):
    """Passive: tells what is typed and what is chosen, shows what was found."""

    typed = Signal(str)
    entry_chosen = Signal(object)
    """Payload: the `Entry`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, WIDTH, name=QCoreApplication.translate("find", "Find anything"))
        self.setObjectName("find_card")
        self.field = _Field(self.tr("Find a page, an exercise, a setting, a day…"), key=self.tr("Esc"))
        self.field.setObjectName("find_field")
        self.list = FoundList()
        self.nothing = EmptyState(
            self.tr("Nothing is called that"),
            self.tr("Try another word, or fewer letters of it. Days are found as “12 March” or “yesterday”."),
            "search",
        )
        self.nothing.setObjectName("find_nothing")
        self.body.addWidget(self.field)
        self.body.addWidget(self._results())
        self.field.textChanged.connect(self.typed)
        self.field.moved.connect(self.list.step)
        self.field.paged.connect(self.list.page)
        self.field.opened.connect(self._on_opened)
        self.list.entry_chosen.connect(self.entry_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_marked)

    def _results(self) -> QWidget:
        self._room = QWidget()
        column = QVBoxLayout(self._room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.nothing.hide()
        return self._room

    def ask(self) -> None:
        """Open with an empty field."""
        self._fit()
        self.field.clear()
        self.open_card(self.field)

    def show_found(self, entries: Sequence[Entry]) -> None:
        """Show what was found; the card keeps its height, so that nothing jumps while one types."""
        self.list.show_found(entries)
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self._say()

    def _fit(self) -> None:
        t = tokens()
        window = self._owner.window()
        room = window.height() - t.px(_AROUND)
        self._room.setFixedHeight(max(t.px(ROW_HEIGHT), min(ROWS * t.px(ROW_HEIGHT), room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows into the window."""
        self._fit()
        super().resizeEvent(event)

    def _on_opened(self) -> None:
        found = self.list.marked()
        if found is not None:
            self.entry_chosen.emit(found)

    def _on_marked(self) -> None:
        self._say()

    def _say(self) -> None:
        """Tell a screen reader the marked row: the focus stays in the field."""
        found = self.list.marked()
        words = spoken(found) if found is not None else self.tr("Nothing is called that")
        self.field.setAccessibleDescription(words)
        if self.isVisible():
            announce(self.field, words)
