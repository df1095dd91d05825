"""The menu of a session: its days, how often a day, its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from rehab.domain.program import EveryNDays, PerWeek, Recurrence
from rehab.ui import texts
from rehab.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab.ui.program.state import EditorState

DAYS: tuple[tuple[str, Recurrence], ...] = (
    *((f"every-{n}", EveryNDays(n)) for n in (1, 2, 3)),
    *((f"any-{n}", PerWeek(n)) for n in (2, 3, 4, 5)),
)
MOST_TIMES = 6


class SessionMenu(QObject):
    """Builds the menu and tells what was chosen."""

    days_chosen = Signal(object)
    """Payload: a recurrence."""
    times_chosen = Signal(int)
    own_times_chosen = Signal()
    rename_chosen = Signal()
    remove_chosen = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def build(self, state: EditorState) -> Menu:
        """The menu of a session, with what holds now ticked."""
        menu = Menu(self._owner)
        menu.setObjectName("session_menu")
        days = QActionGroup(menu)
        for key, recurrence in DAYS:
            action = menu.addAction(texts.capitalised(texts.recurrence(recurrence)))
            action.setObjectName(f"days_{key}")
            action.setCheckable(True)
            action.setChecked(key == state.choice)
            action.setData(recurrence)
            days.addAction(action)
        days.triggered.connect(self._on_days)
        menu.addSeparator()
        often = QActionGroup(menu)
        for count in range(1, MOST_TIMES + 1):
            action = menu.addAction(texts.capitalised(texts.times_a_day(count)))
            action.setObjectName(f"times_{count}")
            action.setCheckable(True)
            action.setChecked(count == state.per_day)
            action.setData(count)
            often.addAction(action)
        often.triggered.connect(self._on_times)
        own = menu.addAction(self.tr("Set the times…"), self.own_times_chosen.emit)
        own.setObjectName("times_own")
        menu.addSeparator()
        rename = menu.addAction(self.tr("Rename the session…"), self.rename_chosen.emit)
        rename.setObjectName("session_rename")
        remove = menu.addAction(self.tr("Remove the session"), self.remove_chosen.emit)
        remove.setObjectName("session_remove")
        return menu

    def _on_days(self, action: QAction) -> None:
        self.days_chosen.emit(action.data())

    def _on_times(self, action: QAction) -> None:
        self.times_chosen.emit(int(action.data()))
